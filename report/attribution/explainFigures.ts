import type { Estimate } from '../../sim/analysis/sensitivity/sensitivity.ts';
import type { ExplainDocument } from './explainDocument.ts';

/** One figure of an outcome: a mean, their difference, a group's part of it, or what comes by interplay. */
export interface ExplainFigure {
  readonly outcome: string;
  readonly unit: string;
  /** `from`, `to`: means of the two policies; `part`: by group, largest first; `alone`, `last`: as the only change and as the last; `pair`: two groups beyond what they bring apart; `together`: all beyond the sum of `alone`. */
  readonly figure: 'from' | 'to' | 'difference' | 'part' | 'alone' | 'last' | 'pair' | 'together';
  /** Ids of the group, joined by `+` where groups could not be told apart; of a pair the second too. Empty where it is of no group. */
  readonly group: string;
  readonly second: string;
  /** NaN where there is no value or no interval. */
  readonly estimate: Estimate;
  /** As it is shown, in shown units (percentage points for shares): parts add up to the difference. NaN of all other figures. */
  readonly shown: number;
  /** Worlds. */
  readonly n: number;
}

/** All figures of a document, outcome by outcome. */
export function* explainFigures({ groups, outcomes }: ExplainDocument): Generator<ExplainFigure> {
  const idOf = (player: number) => groups[player]!.names.map(({ id }) => id).join('+');
  for (const { outcome, unit, result, waterfall, shown } of outcomes) {
    const { n, from, to, difference, first, last, interactions, together } = result;
    const one = { outcome, unit, group: '', second: '', shown: Number.NaN, n };
    yield { ...one, figure: 'from', estimate: exactly(from), shown: shown.from };
    yield { ...one, figure: 'to', estimate: exactly(to), shown: shown.to };
    yield { ...one, figure: 'difference', estimate: difference, shown: shown.difference };
    for (const { player, value, lo, hi } of waterfall.bars) {
      const part = { ...one, group: idOf(player) };
      yield { ...part, figure: 'part', estimate: { value, lo, hi }, shown: shown.parts[player]! };
      yield { ...part, figure: 'alone', estimate: first[player]! };
      yield { ...part, figure: 'last', estimate: last[player]! };
    }
    for (const { i, j, ...estimate } of interactions) {
      yield { ...one, figure: 'pair', group: idOf(i), second: idOf(j), estimate };
    }
    yield { ...one, figure: 'together', estimate: together };
  }
}

const exactly = (value: number): Estimate => ({ value, lo: Number.NaN, hi: Number.NaN });
