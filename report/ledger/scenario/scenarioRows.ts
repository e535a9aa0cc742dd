import { untoldTexts } from '../../../ledger/locales/scenarioTexts.ts';
import type { LedgerScenario } from '../../../ledger/scenario/scenarioOf.ts';
import type { UntoldReason } from '../../../ledger/scenario/untoldParameters.ts';
import type { ConstantKey } from '../../../models/governance/parameters/constants.ts';
import { parameterOf } from '../../../models/governance/parameters/parameters.ts';
import type { UncertaintyKey } from '../../../models/governance/parameters/uncertainties.ts';
import type { CaseSpec } from '../../../scenarios/caseSpec.ts';
import type { Bilingual, Sourced } from '../../../scenarios/sourced.ts';

/** A parameter that a scenario has from its ledger, beside what it would be without. */
export interface MeasuredRow {
  readonly key: ConstantKey | UncertaintyKey;
  readonly unit: string;
  /** What the scenario has: of a value beyond the model's bounds, the nearest bound. */
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  readonly n: number;
  /** The base county's, or the model's default where it has none of its own. */
  readonly base: number;
  /** A `guess` follows from what surfaces in a run of the scenario; `clipped` was measured beyond the model's bounds; `given` stands as whoever made the scenario has it, whatever was measured. */
  readonly kind: 'measured' | 'clipped' | 'given' | 'guess';
  /** How it was measured. */
  readonly note: Bilingual;
}

/** Everything that stands in the scenario because of the ledger: what was measured, then first guesses of rates of birth. */
export function measuredRows({ spec, measured, rates }: LedgerScenario, base: CaseSpec): MeasuredRow[] {
  const rowOf = (
    key: MeasuredRow['key'],
    sourced: Sourced<number>,
    n: number,
    kind: MeasuredRow['kind'],
    note: Bilingual,
  ): MeasuredRow => {
    const { value, range: [lo, hi] = [value, value] } = sourced;
    return { key, unit: parameterOf(key)!.unit, value, lo, hi, n, base: baseValue(base, key), kind, note };
  };
  const known = new Set(measured.map(({ key }) => key));
  const cases = Object.values(rates.byClass).reduce((sum, { n }) => sum + n, 0);
  return [
    ...measured.map(({ key, estimate, note }) => {
      const sourced = sourcedOf(spec, key)!;
      const isClipped = !(estimate.value >= boundsOf(key)[0] && estimate.value <= boundsOf(key)[1]);
      const kind = sourced.from === 'measured' ? 'measured' : isClipped ? 'clipped' : 'given';
      return rowOf(key, sourced, estimate.n, kind, note);
    }),
    ...(Object.entries(spec.uncertainties) as [UncertaintyKey, Sourced<number>][]).flatMap(([key, sourced]) =>
      known.has(key) ? [] : [rowOf(key, sourced, cases, 'guess', sourced.note ?? { zh: '', en: '' })],
    ),
  ];
}

export interface UntoldRow {
  readonly reason: UntoldReason;
  readonly text: Bilingual;
  readonly keys: readonly UncertaintyKey[];
}

/** What the ledger does not tell, by why; most parameters first. */
export function untoldRows({ untold }: LedgerScenario): UntoldRow[] {
  const byReason = new Map<UntoldReason, UncertaintyKey[]>();
  for (const { key, reason } of untold) byReason.set(reason, [...(byReason.get(reason) ?? []), key]);
  return Array.from(byReason, ([reason, keys]) => ({ reason, text: untoldTexts[reason], keys })).sort(
    (a, b) => b.keys.length - a.keys.length,
  );
}

const sourcedOf = (spec: CaseSpec, key: MeasuredRow['key']): Sourced<number> | undefined =>
  (spec.constants as Record<string, Sourced<number>>)[key] ??
  (spec.uncertainties as Record<string, Sourced<number>>)[key];

const baseValue = (base: CaseSpec, key: MeasuredRow['key']): number =>
  sourcedOf(base, key)?.value ?? (parameterOf(key)!.default as number);

function boundsOf(key: MeasuredRow['key']): readonly [number, number] {
  const definition = parameterOf(key)!;
  return 'bounds' in definition ? definition.bounds : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}
