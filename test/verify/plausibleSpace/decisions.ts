import type { Decided } from './contests.ts';
import { type Yardstick, yardsticks } from './design.ts';
import { type Effect, effectsOf, namedBeforehand } from './effects.ts';
import { decimals, percent, table } from './markdown.ts';

/** Deciding factors told of each yardstick. */
const told = 5;

/** What decides whether `side` wins, by yardstick: the factors above the bound, then those that are always shown. */
export function decisionTables(decidedBy: (yardstick: Yardstick) => readonly Decided[], side: number): string[] {
  const rows = yardsticks.map((yardstick) => ({ yardstick, ...effectsOf(decidedBy(yardstick), side) }));
  return [
    ...table(
      ['yardstick', 'bound', 'what decides it: ±D (won in lowest → highest third)'],
      rows.map(({ yardstick, bound, deciding }) => [
        yardstick,
        decimals(bound),
        deciding.length === 0
          ? 'nothing that can be told from chance'
          : deciding
              .slice(0, told)
              .map((effect) => `${effect.key} ${effectText(effect)}`)
              .join('; '),
      ]),
    ),
    ...table(
      ['yardstick', ...namedBeforehand],
      rows.map(({ yardstick, of }) => [yardstick, ...namedBeforehand.map((key) => effectText(of.get(key)!))]),
    ),
  ];
}

/** The thirds are told of what decides alone: of the others they are noise. */
function effectText({ distance, sign, decides, lowest, highest }: Effect): string {
  if (Number.isNaN(distance)) return decimals(distance);
  const signed = `${sign > 0 ? '+' : '−'}${decimals(distance)}`;
  return decides ? `${signed} (${percent(lowest)} → ${percent(highest)})` : `${signed} ≈ chance`;
}
