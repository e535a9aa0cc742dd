import type { Better } from '../../sim/analysis/pairedContrast.ts';
import { endings } from './caseEndings.ts';
import { incidenceDays, type RunSurvival } from './runSurvival.ts';

export type Quantity = (typeof endings)[number] | 'open' | 'medianDays' | 'halfSettledDays';

/** One number of a run that worlds are averaged and policies compared by. */
export interface Measure {
  readonly quantity: Quantity;
  /** Days after surfacing; null for a duration, which is in days itself. */
  readonly day: number | null;
  readonly unit: 'share' | 'days';
  readonly better: Better;
  readonly of: (run: RunSurvival) => number;
}

/** What is told, in this order: incidence of every ending, what is still open, and how long half of it takes. */
export const survivalMeasures: readonly Measure[] = [
  ...endings.flatMap((ending) =>
    incidenceDays.map(
      (day, i): Measure => ({
        quantity: ending,
        day,
        unit: 'share',
        better: ending === 'settled' ? 'higher' : 'lower',
        of: ({ incidence }) => incidence[ending][i]!.value,
      }),
    ),
  ),
  ...incidenceDays.map(
    (day, i): Measure => ({
      quantity: 'open',
      day,
      unit: 'share',
      better: 'neither',
      of: ({ stillOpen }) => stillOpen[i]!,
    }),
  ),
  { quantity: 'medianDays', day: null, unit: 'days', better: 'neither', of: ({ medianDays }) => medianDays.value },
  { quantity: 'halfSettledDays', day: null, unit: 'days', better: 'lower', of: (run) => run.halfSettledDays.value },
];
