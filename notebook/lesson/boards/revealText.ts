import { fill } from '../../../locales/fill.ts';
import { sampleQuantile } from '../../../sim/analysis/estimates/sampleQuantile.ts';
import { type Answer, hands } from '../answers/answer.ts';
import type { Measure } from '../lessonReader.ts';
import type { PlayerTexts } from '../locales/player.en.ts';
import type { CurveWorlds } from '../trial/curveWorlds.ts';
import type { ContrastWorlds } from '../trial/outcomeWorlds.ts';

/** Where the marker of the room lies among the worlds. */
export function markerText(
  answer: Answer | undefined,
  worlds: readonly number[],
  measure: Measure,
  { reveal: { marker } }: PlayerTexts,
): string {
  const told = {
    low: measure.value(Math.min(...worlds)),
    high: measure.value(Math.max(...worlds)),
    median: measure.value(sampleQuantile(Float64Array.from(worlds).sort(), 0.5)),
    n: worlds.length,
  };
  if (answer?.kind !== 'marker') return fill(marker.none, told);
  const { value } = answer;
  const [below, above] = [worlds.filter((one) => one < value).length, worlds.filter((one) => one > value).length];
  const where = above === worlds.length ? marker.below : below === worlds.length ? marker.above : marker.inside;
  return fill(where, { ...told, value: measure.value(value), below, above });
}

/** How many of the points that the room drew lie among the worlds. */
export function curveText(answer: Answer | undefined, worlds: CurveWorlds, { reveal: { curve } }: PlayerTexts): string {
  if (answer?.kind !== 'curve' || worlds.curves.length === 0) return curve.none;
  const said = answer.values.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
  if (said.length === 0) return curve.none;
  const ends = ({ i }: { readonly i: number }) => {
    const values = worlds.curves.map((one) => one[i]!);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const below = said.filter((one) => one.value < ends(one)[0]).length;
  const above = said.filter((one) => one.value > ends(one)[1]).length;
  return fill(curve.some, { drawn: said.length, inside: said.length - below - above, below, above });
}

/** What the worlds say of the difference, and how many of the room had said so. */
export function handsText(
  answer: Answer | undefined,
  worlds: ContrastWorlds,
  measure: Measure,
  player: PlayerTexts,
): string[] {
  const words = player.reveal.hands;
  const { hand, difference, lo, hi, n, pBetter } = worlds;
  const told = {
    difference: measure.difference(difference),
    low: measure.difference(lo),
    high: measure.difference(hi),
    n,
    share: `${Math.round(pBetter * 100)}%`,
  };
  const said = fill(hand === 'same' && Number.isNaN(pBetter) ? words.sameNeither : words[hand], told);
  const all = answer?.kind === 'hands' ? hands.reduce((sum, one) => sum + answer.counts[one], 0) : 0;
  if (answer?.kind !== 'hands' || all === 0) return [said, words.interval];
  return [said, `${fill(words.room, { right: answer.counts[hand], all })} ${words.interval}`];
}
