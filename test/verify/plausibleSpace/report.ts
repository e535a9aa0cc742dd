import type { OutcomeDefinition } from '../../../models/governance/outcomes/definitions.ts';
import { kolmogorovSmirnov } from '../../../sim/analysis/kolmogorovSmirnov.ts';
import { wilsonInterval } from '../../../sim/analysis/wilson.ts';
import { factors } from './factors.ts';
import { poles } from './plausibleSpace.ts';

type Outcomes = Readonly<Record<string, number>>;

export interface WorldResult {
  readonly point: Float64Array;
  /** By pole; undefined where it cannot be staffed or paid for. */
  readonly outcomes: readonly (Outcomes | undefined)[];
}

interface Made {
  readonly worlds: number;
  readonly engine: string;
  readonly date: string;
  readonly seed: number;
  readonly seconds: number;
  readonly denominator: number;
  readonly period: { readonly warmupDays: number; readonly windowDays: number; readonly followUpDays: number };
  readonly definitions: readonly OutcomeDefinition[];
}

const yardsticks = [
  'disputeResolutionRate',
  'grievanceResolutionRate',
  'latentHarm',
  'medianDaysToSettlement',
  'coordinationYuanPerSettled',
  'escalationRate',
  'satisfaction',
] as const;

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function shareText(successes: number, n: number): string {
  const { share, lo, hi } = wilsonInterval(successes, n);
  return `${percent(share)} [${percent(lo)}, ${percent(hi)}]`;
}

/** Higher is better; what is undefined is worse than anything. */
function scored(outcomes: Outcomes | undefined, key: string, better: OutcomeDefinition['better']): number {
  const value = outcomes?.[key];
  if (value === undefined || Number.isNaN(value)) return Number.NEGATIVE_INFINITY;
  return better === 'lower' ? -value : value;
}

/** The dated report, in Markdown. */
export function reportOf(results: readonly WorldResult[], made: Made): string {
  const { warmupDays, windowDays, followUpDays } = made.period;
  const feasible = poles.map((_, pole) => results.filter(({ outcomes }) => outcomes[pole] !== undefined).length);
  const both = results.filter(({ outcomes }) => outcomes.every((one) => one !== undefined));
  const lines = [
    `# What wins in the plausible space, ${made.date}`,
    '',
    `Pattern 12: ${results.length} worlds drawn by Latin hypercube (seed ${made.seed}) over ${factors.length} factors: every uncertainty over its whole declared range (docs/odd.en.md lists them), staff × .5 – 1.5, programme funds 12 – 40 yuan a resident, and the communities' mean conditions .2 – .8. The ranges were frozen before the run. One township of fourteen of \`beihu\`, ${warmupDays} days of warm-up, ${windowDays} days counted, ${followUpDays} days followed; all four poles in the same worlds, with the same staff and budget. Engine ${made.engine}; ${made.seconds} s.`,
    '',
    'Worlds that can staff and pay for each pole: ' +
      poles.map((pole, i) => `${pole} ${feasible[i]}`).join(', ') +
      `. Shares below are of the ${both.length} worlds that can have all four. Intervals are Wilson's, 95 %. An outcome that is undefined (fewer than half ever settled) counts as the worst.`,
    '',
    '## Wins of each arrangement',
    '',
    `| yardstick | ${poles.join(' | ')} |`,
    `|---|${poles.map(() => '---').join('|')}|`,
  ];
  for (const key of yardsticks) {
    const { better } = made.definitions.find((one) => one.key === key)!;
    const wins = poles.map(() => 0);
    for (const { outcomes } of both) {
      const scores = outcomes.map((one) => scored(one, key, better));
      wins[scores.indexOf(Math.max(...scores))]!++;
    }
    lines.push(`| ${key} | ${wins.map((n) => shareText(n, both.length)).join(' | ')} |`);
  }
  lines.push('', '## Each question by itself, and what decides it', '');
  lines.push(
    "A pole wins where the mean score of its two arrangements is the better one. Deciding factors: the largest Kolmogorov–Smirnov distances D between the factor's values in worlds won and lost; with so many factors the largest by chance alone is about the D in brackets.",
  );
  for (const [question, first, second] of [
    ['preventive against reactive', [2, 3], [0, 1]],
    ['devolved against centralized', [1, 3], [0, 2]],
  ] as const) {
    lines.push(
      '',
      `### ${question}`,
      '',
      '| yardstick | wins | what decides it (D; + where high values favour the first) |',
      '|---|---|---|',
    );
    for (const key of yardsticks) {
      const { better } = made.definitions.find((one) => one.key === key)!;
      const total = (outcomes: WorldResult['outcomes'], of: readonly number[]) =>
        of.reduce((sum, pole) => sum + scored(outcomes[pole], key, better), 0);
      const won = both.filter(({ outcomes }) => total(outcomes, first) > total(outcomes, second));
      const lost = both.filter((world) => !won.includes(world));
      lines.push(`| ${key} | ${shareText(won.length, both.length)} | ${deciding(won, lost)} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The five factors that differ most between worlds won and lost. */
function deciding(won: readonly WorldResult[], lost: readonly WorldResult[]): string {
  if (won.length < 5 || lost.length < 5) return 'too few on one side to say';
  // Largest of as many independent distances under the null, at the asymptotic 5 % point shared between them.
  const chance = Math.sqrt((-Math.log(0.05 / factors.length / 2) / 2) * (1 / won.length + 1 / lost.length));
  const ranked = factors
    .map(({ key }, d) => ({
      key,
      ...kolmogorovSmirnov(
        won.map(({ point }) => point[d]!),
        lost.map(({ point }) => point[d]!),
      ),
    }))
    .sort((a, b) => b.distance - a.distance)
    .slice(0, 5);
  const texts = ranked.map(({ key, distance, sign }) => `${sign > 0 ? '+' : '−'}${key} ${distance.toFixed(2)}`);
  return `${texts.join(', ')} (${chance.toFixed(2)})`;
}
