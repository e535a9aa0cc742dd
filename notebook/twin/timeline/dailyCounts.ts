import { eventCode } from '../../../models/governance/eventLog.ts';

import { horizonOf, type JourneyRun } from '../../../models/governance/journey.ts';
import type { Segments } from './segments.ts';
import { isEndStage, isOpenStage, LATENT_STAGE, type Stage, stages } from './stages.ts';

/** What is counted of the grievances of a log. */
export const counterKeys = [
  'latent',
  'open',
  'surfaced',
  'settled',
  'neighbours',
  'replied',
  'lapsed',
  'escalated',
  'faded',
  'wrongDesks',
  'hours',
] as const;

export type CounterKey = (typeof counterKeys)[number];

/**
 * Entry d is how things stand at the end of day d - 1, which is the moment d: `latent` and `open` as many as there are then, all others since day 0. `hours` are the staff hours
 * that rows of the log tell, `wrongDesks` how often a case was passed on to another desk.
 */
export type DailyCounts = Readonly<Record<CounterKey, Float64Array>>;

export function dailyCounts(run: JourneyRun, segments: Segments): DailyCounts {
  const days = Math.ceil(horizonOf(run)) + 1;
  const counts = Object.fromEntries(counterKeys.map((key) => [key, new Float64Array(days)])) as DailyCounts;
  const add = (key: CounterKey, time: number, by: number) => {
    const day = Math.ceil(time);
    if (day < days) counts[key][day]! += by;
  };
  countLives(segments, add);
  const { log } = run;
  for (let row = 0; row < log.caseId.length; row++) {
    if (log.hours[row]! > 0) add('hours', log.time[row]!, log.hours[row]!);
    if (log.event[row] === eventCode.passedOn) add('wrongDesks', log.time[row]!, 1);
  }
  for (const key of counterKeys) {
    const column = counts[key];
    for (let day = 1; day < days; day++) column[day]! += column[day - 1]!;
  }
  return counts;
}

type Add = (key: CounterKey, time: number, by: number) => void;

function countLives({ starts, from, stage }: Segments, add: Add): void {
  for (let i = 0; i + 1 < starts.length; i++) {
    let was = -1;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const [now, time] = [stage[k]!, from[k]!];
      if (now === LATENT_STAGE) add('latent', time, 1);
      else if (was === LATENT_STAGE) add('latent', time, -1);
      if (isOpenStage(now) && !isOpenStage(was)) {
        add('open', time, 1);
        add('surfaced', time, 1);
      }
      if (isEndStage(now)) {
        if (isOpenStage(was)) add('open', time, -1);
        add(stages[now] as Extract<Stage, CounterKey>, time, 1);
      }
      was = now;
    }
  }
}
