import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { decimalsFor, displayed, fixed } from '../../report/numbers.ts';
import type { OverloadedGroup } from '../../report/overload.ts';
import { overloadedText } from '../../report/verdict/overloadText.ts';
import { unitText } from '../../report/words.ts';
import type { CaseSpec, Target } from '../../scenarios/caseSpec.ts';
import type { Policy } from '../../scenarios/composePolicy.ts';
import type { Simulated, TargetVerdict } from '../../scenarios/judgeTarget.ts';
import { leftGrid, wrap } from './grid.ts';

/** A target beside what was simulated. */
export interface Assessed {
  readonly target: Target;
  readonly simulated: Simulated | undefined;
  readonly verdict: TargetVerdict;
}

export interface ValidatedCase {
  readonly spec: CaseSpec;
  readonly policy: Policy;
  readonly replicates: number;
  readonly failed: number;
  readonly hash: string;
  /** Pools without a steady state, the more reason to read the figures with care. */
  readonly overloaded: readonly OverloadedGroup[];
  readonly targets: readonly Assessed[];
}

interface Ran {
  readonly seed: number;
  readonly days: number;
  readonly sliceDenominator: number;
}

const lineWidth = 100;

/** The table of every case, its notes, and how many targets of each role were hit. */
export function validationText(
  cases: readonly ValidatedCase[],
  ran: Ran,
  made: { readonly version: string; readonly engine: string },
  texts: Texts,
): string {
  const t = texts.report.validation;
  const sections = cases.map((one) => section(one, ran, texts));
  const foot = fill(t.foot, { seed: ran.seed, version: made.version, engine: made.engine.slice(0, 16) });
  return `${[...sections, tallyText(cases, texts), wrap(t.legend, lineWidth, ''), foot].join('\n\n')}\n`;
}

function section(
  { spec, policy, replicates, failed, overloaded, targets }: ValidatedCase,
  ran: Ran,
  texts: Texts,
): string {
  const t = texts.report.validation;
  const title = fill(t.title, {
    case: spec.label[texts.language],
    policy: policy.label[texts.language],
    replicates,
    days: ran.days,
    slice: `1/${ran.sliceDenominator}`,
  });
  const rows = targets.map(({ target, simulated, verdict }) => [
    target.label[texts.language],
    wantedText(target, texts),
    simulatedText(target, simulated, texts),
    texts.report.role[target.role],
    t.verdicts[verdict],
  ]);
  const notes = targets.flatMap(({ target }) =>
    target.note === undefined
      ? []
      : [wrap(`${target.label[texts.language]}: ${target.note[texts.language]}`, lineWidth, '  ')],
  );
  const lost = failed === 0 ? [] : [fill(t.failed, { n: failed })];
  const marks =
    overloaded.length === 0
      ? []
      : [wrap(overloadedText(policy.label[texts.language], overloaded, texts), lineWidth, '  ')];
  return [title, leftGrid([t.header, ...rows]), ...lost, ...marks, ...notes].join('\n');
}

function numbers(target: Target, values: readonly number[], texts: Texts): { texts: string[]; unit: string } {
  const { factor, unit } = displayed(target.unit);
  const scaled = values.map((value) => value * factor);
  const decimals = decimalsFor(scaled);
  return { texts: scaled.map((value) => fixed(value, decimals)), unit: unitText(unit, texts) };
}

function wantedText(target: Target, texts: Texts): string {
  const { range, value, tolerance } = target;
  if (range !== undefined) {
    const { texts: ends, unit } = numbers(target, range, texts);
    return `${ends[0]} – ${ends[1]} ${unit}`;
  }
  const { texts: shown, unit } = numbers(target, [value!, ...(tolerance === undefined ? [] : [tolerance])], texts);
  return tolerance === undefined ? `${shown[0]} ${unit}` : `${shown[0]} ± ${shown[1]} ${unit}`;
}

function simulatedText(target: Target, simulated: Simulated | undefined, texts: Texts): string {
  if (simulated === undefined || !Number.isFinite(simulated.mean)) return texts.report.none;
  const { texts: shown, unit } = numbers(target, [simulated.mean, simulated.lo, simulated.hi], texts);
  return `${shown[0]} [${shown[1]}, ${shown[2]}] ${unit}`;
}

/** Hits over hits and misses, by role. */
function tallyText(cases: readonly ValidatedCase[], texts: Texts): string {
  const t = texts.report.validation;
  const all = cases.flatMap(({ targets }) => targets);
  return (['calibration', 'validation'] as const)
    .filter((role) => all.some(({ target }) => target.role === role))
    .map((role) => {
      const judged = all.filter(
        ({ target, verdict }) => target.role === role && (verdict === 'hit' || verdict === 'miss'),
      );
      const hits = judged.filter(({ verdict }) => verdict === 'hit').length;
      return fill(t.tally, { role: texts.report.role[role], hits, judged: judged.length });
    })
    .join('\n');
}
