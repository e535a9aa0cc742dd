import type { DrawnWorlds } from './drawnWorlds.ts';

/**
 * Why a figure on drawn worlds is not to be trusted. `undefinedWorlds` {undefined, worlds}: left out because a run is undefined; grave above a tenth. `fewWorlds` {n, least}: fewer than 100, grave below 30.
 * `lowEffectiveSize` {effective, n, least}: weights leave fewer than 100 worlds' worth, grave below 30: a handful decides. `oneReplicate`: luck within a world cannot be told.
 * `noisyRegret` {share}: share of the mean regrets that comes of the luck of runs; above 0.1, grave above a third. `unsureWorlds` {share}: worlds too near a tie or a target to be told from luck; above 0.1, grave above a third.
 */
export interface DecisionCaution {
  readonly code: 'undefinedWorlds' | 'fewWorlds' | 'lowEffectiveSize' | 'oneReplicate' | 'noisyRegret' | 'unsureWorlds';
  /** Whether nothing may be concluded from it. */
  readonly isGrave: boolean;
  /** Fill the text of the code. */
  readonly values: Readonly<Record<string, number>>;
}

type Limits = { readonly worth: number; readonly grave: number };
const graveUndefined = 0.1;
/** A share of 100 worlds is known to ±10 points at worst, of 30 to ±17. */
const worlds: Limits = { worth: 100, grave: 30 };
const luck: Limits = { worth: 0.1, grave: 1 / 3 };

/** Cautions of the worlds themselves. */
export function worldCautions({
  n,
  nUndefined,
  effective,
  isWeighted,
  replicates,
}: Pick<DrawnWorlds, 'n' | 'nUndefined' | 'effective' | 'isWeighted' | 'replicates'>): DecisionCaution[] {
  const all = n + nUndefined;
  return [
    ...cautionIf(nUndefined > 0, 'undefinedWorlds', nUndefined > graveUndefined * all, {
      undefined: nUndefined,
      worlds: all,
    }),
    ...cautionIf(n < worlds.worth, 'fewWorlds', n < worlds.grave, { n, least: worlds.worth }),
    ...cautionIf(isWeighted && effective < Math.min(n, worlds.worth), 'lowEffectiveSize', effective < worlds.grave, {
      effective,
      n,
      least: worlds.worth,
    }),
    ...cautionIf(replicates === 1, 'oneReplicate', false, {}),
  ];
}

/** Caution of a share that is luck; none for NaN. */
export const luckCaution = (code: 'noisyRegret' | 'unsureWorlds', share: number): DecisionCaution[] =>
  cautionIf(share > luck.worth, code, share > luck.grave, { share });

const cautionIf = (
  holds: boolean,
  code: DecisionCaution['code'],
  isGrave: boolean,
  values: DecisionCaution['values'],
): DecisionCaution[] => (holds ? [{ code, isGrave, values }] : []);
