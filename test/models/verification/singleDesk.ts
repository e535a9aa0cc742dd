import { COMMUNITY, REQUEST } from '../../../models/governance/caseClasses.ts';
import { typesOf } from '../../../models/governance/caseTypes.ts';
import { SERVICE_END } from '../../../models/governance/eventKinds.ts';
import { CASE_JOB, jobOf } from '../../../models/governance/mechanisms/jobs.ts';
import { arriveAt } from '../../../models/governance/mechanisms/queueing.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { created, mechanismSeed, plain, township } from '../mechanisms/county.ts';
import { openCase, put } from '../mechanisms/deskWork.ts';
import { columnsById } from '../support/columnsById.ts';

/** What came to one desk, in workdays. */
export interface DeskRun {
  readonly waits: Float64Array;
  readonly services: Float64Array;
  /** Mean service by the parameters, and the squared coefficient of variation. */
  readonly meanService: number;
  readonly squaredVariation: number;
}

const request = typesOf(REQUEST)[0]!;

/**
 * Brings `n` requests of severity ½ to the desk of one community with one server, as a Poisson process of its working time: the model's own stations, calendar,
 * hours and luck, and nothing else of a run. The stream of the births has seasons and shocks; this one has none. A request that has been received and
 * entered before takes its handling alone. `utilisation` is what the desk would have without patrols, which take a share of its day.
 */
export function singleDesk(n: number, utilisation: number, patrolHoursShare = 0): DeskRun {
  const parameters = township('reactive-centralized', {
    set: { ...plain, transitionDip: 0, latentRequestsPer10kYear: 2800 },
    levers: { patrolHoursShare },
    denominator: 1,
    period: { warmupDays: 60, windowDays: 300, followUpDays: 60 },
  });
  const { state } = created(parameters);
  if (state.grievances.rows < n) throw new Error(`only ${state.grievances.rows} grievances to come`);
  const { uncertainties: u } = parameters;
  const { stations, queue, calendar } = state;
  const g = columnsById(state);
  stations.setServers(0, 0, 1);
  const uniforms = new RandomStreams(mechanismSeed, 0).stream('test.arrivals');
  const [waits, services, came] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  // Events that a run begins with come to nothing here.
  const end = () => {
    if (queue.kind !== SERVICE_END) return;
    const id = queue.subject >> 2;
    const begun = calendar.workDays(g.handledAt[id]!);
    waits[id] = begun - came[id]!;
    services[id] = calendar.workDays(queue.now) - begun;
    stations.finish(queue.now, 0, queue.subject);
  };
  const hours = (u.hoursRequest * (1 + u.severitySlope / 2)) / u.skillCommunity;
  const meanService = hours / state.arrangement.serverHours[0]!;
  const { reporting, patrol } = state.arrangement.dayShares[0]!;
  const apart = (meanService * (1 - reporting - patrol)) / (1 - reporting) / utilisation;
  let work = 10;
  for (let id = 0; id < n; id++) {
    work -= apart * Math.log(uniforms.uniform(id, 0));
    const now = calendar.atWorkDays(work);
    while (queue.pop(now)) end();
    put(state, id, {
      ...openCase,
      level: COMMUNITY,
      caseClass: REQUEST,
      type: request,
      handledAt: Number.POSITIVE_INFINITY,
    });
    came[id] = calendar.workDays(now);
    arriveAt(state, now, 0, jobOf(id, CASE_JOB));
  }
  while (queue.pop()) end();
  return { waits, services, meanService, squaredVariation: u.hoursCv ** 2 };
}

/** Mean of consecutive values and its standard error by so many batches. */
export function batchMeans(values: Float64Array, batches: number): { mean: number; standardError: number } {
  const size = Math.floor(values.length / batches);
  const means = Array.from({ length: batches }, (_, b) => meanOf(values.subarray(b * size, (b + 1) * size)));
  const mean = meanOf(means);
  const variance = means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (batches - 1);
  return { mean, standardError: Math.sqrt(variance / batches) };
}

export const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
};
