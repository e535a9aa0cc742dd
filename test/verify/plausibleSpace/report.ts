import { isLogarithmic } from '../../../sim/experiment/designs/valueInRange.ts';
import { arrangements, questions, verdictOf } from './contests.ts';
import { decisionTables } from './decisions.ts';
import { denominator, period, poles, replicates, seed, yardsticks } from './design.ts';
import { traits } from './effects.ts';
import { drawnRange, factors } from './factors.ts';
import { loadTable } from './load.ts';
import { percent, shareText, table } from './markdown.ts';
import { type ComparedPoint, calibrated, calibration, comparable, meeting, type PointResult } from './points.ts';
import { agreementTable, winsOf, winTable } from './wins.ts';

interface Made {
  readonly engine: string;
  readonly date: string;
  readonly seconds: number;
}

/** Fewer points are too few to rest a share on. */
const enough = 30;

/** The dated report, in Markdown. */
export function reportOf(results: readonly PointResult[], made: Made): string {
  const points = comparable(results);
  const lines = [
    ...preamble(results.length, made),
    ...feasibility(results, points.length),
    '',
    '## Load',
    '',
    '`overloadedStationsShare` is the share of stations that use more than .98 of their hours. Above it waiting times have no steady state.',
    ...loadTable(points),
    '',
    '## Wins of each arrangement',
    '',
    'By the mean over both random worlds. Points: those where one arrangement alone is the best; in the others the best are equal, or none is defined. Intervals are Wilson’s, 95 %. A share near 0 stands: the load above and what decides it below say why.',
    ...winTable(points),
    '',
    '## Is a win luck?',
    '',
    'Winners of the two random worlds of one point, where both have one. By chance: if the two winners had nothing in common but how often each arrangement wins. Again: of the worlds that an arrangement wins, the share in which it wins the other of the point as well; by chance in brackets. A win share whose arrangement does not win again more often than by chance is luck.',
    ...agreementTable(points),
    ...calibratedSection(points),
    ...decisionSections(points),
  ];
  return `${lines.join('\n')}\n`;
}

function preamble(n: number, { engine, date, seconds }: Made): string[] {
  const logarithmic = factors.filter((factor) => isLogarithmic(drawnRange(factor))).length;
  return [
    `# What wins in the plausible space, ${date}`,
    '',
    `Pattern 12 is a finding, not a target. ${n} points drawn by Latin hypercube (seed ${seed}) over ${factors.length} factors, ${replicates} random worlds a point, ${poles.length} arrangements a world: ${n * replicates * poles.length} runs. Factors: every uncertainty over its whole declared range (docs/odd.en.md lists them), staff × .5 – 1.5, programme funds 12 – 40 yuan a resident, and the communities’ mean conditions .2 – .8. The ranges were frozen before the run, and are those of the study of 2026-11-24. What is new since is how they are drawn, fixed before this run too (that study drew all linearly, which put the mean of \`fundsPerDispute\` at 315 yuan against a default of 100): log-uniformly where a range is positive and spans a factor of 4 or more (${logarithmic} factors), linearly otherwise (${factors.length - logarithmic}); whole numbers as of [low, high + 1), rounded down.`,
    '',
    `Slices: one township of ${denominator} of \`beihu\`, ${period.warmupDays} days of warm-up, ${period.windowDays} days counted, ${period.followUpDays} days followed; all arrangements in the same random worlds, with the same staff and budget. Engine ${engine}; ${seconds} s.`,
    '',
  ];
}

function feasibility(results: readonly PointResult[], compared: number): string[] {
  const feasible = poles.map((_, pole) => results.filter(({ worlds }) => worlds.every((world) => world[pole])).length);
  const counts = poles.map((pole, i) => `${pole} ${feasible[i]}`).join(', ');
  return [
    `Points that can staff and pay for each arrangement: ${counts}. All that follows is of the ${compared} points that can have all of them. An outcome that is undefined (\`medianDaysToSettlement\` where fewer than half of the cases were ever settled) is worse than any value.`,
  ];
}

function calibratedSection(points: readonly ComparedPoint[]): string[] {
  const met = calibrated(points);
  const targets = calibration.map((target) => {
    const [low, high] = target.range!;
    return `${target.outcome} ${low} – ${high}: ${meeting(points, target).length}`;
  });
  const few = `Fewer than ${enough}: too few to rest a share on.`;
  return [
    '',
    '## Wins where the calibration targets are met',
    '',
    `Points whose reactive-centralized arrangement meets the calibration targets of scenarios/targets.yaml: ${targets.join(', ')}; all of them: ${met.length} of ${points.length} (${percent(met.length / points.length)}).${met.length < enough ? ` ${few}` : ''}`,
    ...(met.length === 0 ? [] : [...winTable(met), ...loadTable(met)]),
  ];
}

function decisionSections(points: readonly ComparedPoint[]): string[] {
  return [
    '',
    '## What decides it',
    '',
    `D: two-sample Kolmogorov–Smirnov distance between a factor’s values in points won and lost; + where high values favour winning. Bound: what the largest D of ${traits.length} factors that decide nothing exceeds in one case of twenty at most: Bonferroni over the factors of one line, c = √(−ln(.05 / ${traits.length} / 2) / 2), times √(1 / won + 1 / lost). A D at or below its bound cannot be told from chance (“≈ chance”) and decides nothing; where the bound is above 1, too few are won or lost to tell anything. In brackets the share won in the third of points with the lowest and with the highest values. The second table of each section has the factors named beforehand as deciding: frontline slack (\`utilisation.community\` under reactive-centralized), growth, several departments, and locality, whatever their D.`,
    ...questions.flatMap(({ name, sides }) => questionSection(points, name, sides)),
    ...poles.flatMap((pole, side) => [
      '',
      `### ${pole} against the rest`,
      ...decisionTables((yardstick) => verdictOf(points, arrangements, yardstick).decided, side),
    ]),
  ];
}

/** A question by itself: how often its first side wins, whether that is luck, and what decides it. */
function questionSection(points: readonly ComparedPoint[], name: string, sides: (typeof questions)[number]['sides']) {
  const rows = yardsticks.map((yardstick) => {
    const verdict = verdictOf(points, sides, yardstick);
    const { share, chance } = verdict.agreement;
    const n = verdict.decided.length;
    return [yardstick, `${n}`, shareText(winsOf(verdict, 0), n), percent(share), percent(chance)];
  });
  return [
    '',
    `### ${name}`,
    '',
    'A side wins where the mean score of its two arrangements is the better one.',
    ...table(['yardstick', 'points', 'wins', 'random worlds agree', 'by chance'], rows),
    ...decisionTables((yardstick) => verdictOf(points, sides, yardstick).decided, 0),
  ];
}
