import { type CaseFacts, factsOf } from '../../../models/governance/caseFacts.ts';
import { horizonOf, type JourneyRun, windowEndOf } from '../../../models/governance/journey.ts';
import { type DailyCounts, dailyCounts } from './dailyCounts.ts';
import { type Mates, matesOf } from './mates.ts';
import { type Partings, partingsOf } from './partings.ts';
import { type Stays, staysOf } from './queues.ts';
import { rowsByCase } from './rowsByCase.ts';
import { panelOf, type Segments, segmentsOf } from './segments.ts';

/** One run as it is shown: everything in it is read off the event log. */
export interface RunTimeline {
  readonly run: JourneyRun;
  readonly facts: CaseFacts;
  readonly segments: Segments;
  readonly stays: Stays;
  readonly counts: DailyCounts;
}

/** Two runs of one world, in step. */
export interface TwinTimeline {
  readonly sides: readonly [RunTimeline, RunTimeline];
  readonly mates: Mates;
  readonly partings: Partings;
  /** Days of the run: the window in which cases count, and the end of all. */
  readonly windowStart: number;
  readonly windowEnd: number;
  readonly horizon: number;
  /** One grievance in so many is drawn, by its number, so that both sides draw the same and no more than `mostDots` at once. */
  readonly drawnEvery: number;
}

/** Dots a side at most. */
export const mostDots = 2500;

/** Whether a grievance of this name is among those that are drawn; what another caused goes with it. */
export const isDrawn = (name: string, every: number): boolean => Number.parseInt(name, 10) % every === 0;

/** Logs are only read: no row of theirs is changed, and the same logs give the same timeline. */
export function makeTwinTimeline(runs: readonly [JourneyRun, JourneyRun]): TwinTimeline {
  const grouped = [rowsByCase(runs[0].log), rowsByCase(runs[1].log)] as const;
  const side = (i: 0 | 1): RunTimeline => {
    const run = runs[i];
    const segments = segmentsOf(run, grouped[i]);
    return {
      run,
      facts: factsOf(run.log),
      segments,
      stays: staysOf(segments, panelOf(run) + 1),
      counts: dailyCounts(run, segments),
    };
  };
  const mates = matesOf(runs);
  const sides = [side(0), side(1)] as const;
  return {
    sides,
    mates,
    partings: partingsOf(runs, grouped, mates),
    windowStart: runs[0].parameters.period.warmupDays,
    windowEnd: windowEndOf(runs[0]),
    horizon: horizonOf(runs[0]),
    drawnEvery: Math.max(1, Math.ceil(Math.max(...sides.map(mostAlive)) / mostDots)),
  };
}

/** Grievances of a side that are born and have not ended, at most. */
function mostAlive({ counts: { open, latent } }: RunTimeline): number {
  return open.reduce((most, n, day) => Math.max(most, n + latent[day]!), 0);
}
