import type { Guess } from '../spec/lessonSpec.ts';

export const hands = ['better', 'same', 'worse'] as const;
export type Hand = (typeof hands)[number];

/** What the room said. */
export type Answer =
  /** One value a point of the curve, in the unit of its scale; null where nothing was drawn. */
  | { readonly kind: 'curve'; readonly values: readonly (number | null)[] }
  | { readonly kind: 'marker'; readonly value: number }
  | { readonly kind: 'hands'; readonly counts: Readonly<Record<Hand, number>> };

/** A class has no more people. */
export const mostHands = 999;

export const noHands: Readonly<Record<Hand, number>> = { better: 0, same: 0, worse: 0 };

/** Whether anything was said. */
export function isSaid(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  if (answer.kind === 'curve') return answer.values.some((value) => value !== null);
  return answer.kind === 'marker' || hands.some((hand) => answer.counts[hand] > 0);
}

/** The answer that `data` (JSON of any origin) is to `guess`, a curve of `points` points; undefined if it is none. */
export function answerOf(data: unknown, guess: Guess, points: number): Answer | undefined {
  const one = data as Partial<Record<string, unknown>> | null;
  if (typeof one !== 'object' || one === null || one.kind !== guess.kind) return undefined;
  if (guess.kind === 'marker') {
    return isNumber(one.value) ? { kind: 'marker', value: one.value } : undefined;
  }
  if (guess.kind === 'hands') {
    const counts = one.counts as Partial<Record<string, unknown>> | undefined;
    if (typeof counts !== 'object' || counts === null) return undefined;
    const isCount = (hand: Hand) => {
      const count = counts[hand];
      return isNumber(count) && Number.isInteger(count) && count >= 0 && count <= mostHands;
    };
    return hands.every(isCount)
      ? { kind: 'hands', counts: { better: counts.better, same: counts.same, worse: counts.worse } as never }
      : undefined;
  }
  const { values } = one;
  const isCurve = Array.isArray(values) && values.length === points && values.every((v) => v === null || isNumber(v));
  return isCurve ? { kind: 'curve', values: values as (number | null)[] } : undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
