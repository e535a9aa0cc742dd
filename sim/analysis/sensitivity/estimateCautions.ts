import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Caution, Estimate, SensitivityResult } from './sensitivity.ts';

/** Width on the scale of indices, 0 … 1: above a quarter few ranks can be told, above half none but the plainest. */
const indexWidth = { worth: 0.25, grave: 0.5 } as const;
/** Width relative to the largest effect: above 1 effects half as large cannot be told from it; above 2 it cannot be told from 0 itself. */
const relativeWidth = { worth: 1, grave: 2 } as const;

/**
 * Cautions that follow from estimates and their intervals. `wideIntervals` {width}: the widest is above 0.25 (indices; grave 0.5), or above 1 (elementary effects, tornado and factorial effects, as a
 * multiple of the largest; grave 2). Of the Sobol' indices and the emulator's: `negativeIndices` {count, least, lo, hi}: below zero, where small indices scatter; grave where a first or total order is below it by more than chance, all intervals taken together.
 * `firstAboveTotal` {count}: grave where the intervals lie apart. `sumAboveOne` {sum}: first orders add up to more than 1; grave where by more than √Σ half-width², their scatter.
 */
export function estimateCautions(result: Omit<SensitivityResult, 'cautions'>): Caution[] {
  const { morris, sobol, emulator, pawn, tornado, factorial } = result;
  const effects = {
    morris: morris?.effects.map(({ muStar }) => muStar),
    tornado: tornado?.factors.map(({ swing }) => swing),
    factorial: factorial?.main,
  };
  const found: Caution[] = [];
  for (const about of ['morris', 'tornado', 'factorial'] as const) {
    const all = effects[about] ?? [];
    const largest = Math.max(...all.map(({ value }) => Math.abs(value)));
    if (largest > 0) found.push(...wide(about, widest(all) / largest, relativeWidth));
  }
  if (sobol !== undefined) {
    found.push(...wide('sobol', widest(sobol.total), indexWidth));
    found.push(...impossible('sobol', sobol.first, sobol.total, sobol.second));
  }
  if (emulator !== undefined) {
    found.push(...wide('emulator', widest(emulator.total), indexWidth));
    found.push(...impossible('emulator', emulator.first, emulator.total, []));
  }
  if (pawn !== undefined) found.push(...wide('pawn', widest(pawn.indices), indexWidth));
  return found;
}

const widest = (estimates: readonly Estimate[]) => Math.max(...estimates.map(({ lo, hi }) => hi - lo));

function wide(
  about: Caution['about'] & string,
  width: number,
  { worth, grave }: typeof indexWidth | typeof relativeWidth,
): Caution[] {
  return width > worth ? [{ code: 'wideIntervals', isGrave: width > grave, about, values: { width } }] : [];
}

/**
 * Whether an interval lies below zero by more than chance: of many intervals some do. Widened so that all of them together hold in 95 of 100 cases (Bonferroni); pairs of
 * factors decide nothing here, for first and total orders do not rest on them.
 */
function surelyBelowZero(estimates: readonly Estimate[]): boolean {
  const wider = normalQuantile(1 - 0.025 / estimates.length, 0, 1) / normalQuantile(0.975, 0, 1);
  return estimates.some(({ value, hi }) => value + (hi - value) * wider < 0);
}

/** What no true index can be. */
function impossible(
  about: Caution['about'] & string,
  first: readonly Estimate[],
  total: readonly Estimate[],
  second: readonly Estimate[],
): Caution[] {
  const found: Caution[] = [];
  const negative = [...first, ...total, ...second].filter(({ value }) => value < 0);
  if (negative.length > 0) {
    const { value, lo, hi } = negative.reduce((least, one) => (one.value < least.value ? one : least));
    const isGrave = surelyBelowZero([...first, ...total]);
    found.push({ code: 'negativeIndices', isGrave, about, values: { count: negative.length, least: value, lo, hi } });
  }
  const above = Array.from(first.keys()).filter((i) => first[i]!.value > total[i]!.value);
  if (above.length > 0) {
    const isGrave = above.some((i) => first[i]!.lo > total[i]!.hi);
    found.push({ code: 'firstAboveTotal', isGrave, about, values: { count: above.length } });
  }
  const sum = first.reduce((all, { value }) => all + value, 0);
  if (sum > 1) {
    const scatter = Math.sqrt(first.reduce((all, { lo, hi }) => all + ((hi - lo) / 2) * ((hi - lo) / 2), 0));
    found.push({ code: 'sumAboveOne', isGrave: sum - 1 > scatter, about, values: { sum } });
  }
  return found;
}
