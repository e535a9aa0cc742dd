import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type WorldShare, worldShareOf } from '../../../report/verdict/worldShare.ts';
import { worlds } from './summaries.ts';

/** What each word must mean of the worlds themselves, ties being neither better nor worse. */
const means: Record<WorldShare, (one: { wins: number; losses: number; n: number }) => boolean> = {
  all: ({ wins, n }) => wins === n,
  most: ({ wins, n }) => wins > n / 2 && wins < n + 1,
  moreThanNot: ({ wins, losses }) => wins > losses,
  aboutEven: ({ wins, losses, n }) => Math.abs(wins - losses) <= n / 5 + 1e-9,
  fewerThanNot: ({ wins, losses }) => wins < losses,
  few: ({ wins, n }) => wins < n / 4,
  none: ({ wins, losses, n }) => wins === 0 && losses === n,
};

it('Every word of quantity is true of the worlds it is said of, however many of them tie', () => {
  fc.assert(
    fc.property(worlds, (one) => {
      fc.pre(one.n > 0);
      expect(means[worldShareOf((one.wins + one.ties / 2) / one.n)](one)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('The words change where they should', () => {
  const words = [1, 0.99, 0.76, 0.75, 0.61, 0.6, 0.5, 0.4, 0.39, 0.25, 0.24, 0.01, 0].map(worldShareOf);
  expect(words).toEqual(
    'all most most moreThanNot moreThanNot aboutEven aboutEven aboutEven fewerThanNot fewerThanNot few few none'.split(
      ' ',
    ),
  );
});
