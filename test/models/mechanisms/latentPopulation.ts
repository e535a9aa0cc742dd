import { DISPUTE } from '../../../models/governance/caseClasses.ts';
import { causeCode } from '../../../models/governance/eventLog.ts';
import { LATENT, makeGrievances } from '../../../models/governance/grievanceTable.ts';
import { liveThrough } from '../../../models/governance/mechanisms/latentLife.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { Calendar } from '../../../sim/engine/calendar.ts';
import { EventQueue } from '../../../sim/engine/eventQueue.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, mechanismSeed, township } from './county.ts';

/** The six competing ends of latent life that have a hazard, in the order of `Hazards`. */
export const causes = ['fade', 'neighbours', 'claim', 'overHeads', 'patrol', 'outreach'] as const;
export type Cause = (typeof causes)[number];

/** Hazards a day: the first two and the last fall with severity, times 1 - s; the others rise with it, times s. */
export type Hazards = Readonly<Record<Cause, number>>;

export const rising: ReadonlySet<Cause> = new Set(['claim', 'overHeads', 'patrol']);

export interface Life {
  readonly cause: Cause | undefined;
  /** Infinity while it lives. */
  readonly days: number;
}

/**
 * Lets `n` like disputes born on day 0 live through `liveThrough`, epoch by epoch of `epochDays` up to `horizon`. Officials work day and night
 * here, so that what they find is found at the moment the hazard strikes. Luck: stream `test.luck`, trials 0 to 2.
 */
export function live(
  n: number,
  severity: number,
  growth: number,
  hazards: Hazards,
  epochDays: number,
  horizon: number,
): Life[] {
  const { state: county } = created(township('reactive-centralized'));
  const u = county.parameters.uncertainties;
  const grievances = makeGrievances(n);
  const g = columnsById(grievances);
  const luck = new RandomStreams(mechanismSeed, 0).stream('test.luck');
  const pair = new Float64Array(2);
  const columns = [g.fadeLuck, g.neighbourLuck, g.claimLuck, g.overHeadsLuck, g.patrolLuck, g.outreachLuck];
  const trust = u.overHeadsTrust / 2;
  for (let i = 0; i < n; i++) {
    const id = grievances.add();
    g.caseClass[id] = DISPUTE;
    g.severity[id] = severity;
    g.growth[id] = growth;
    g.propensity[id] = 1;
    g.trust[id] = trust;
    for (let trial = 0; trial < 3; trial++) {
      luck.uniformPair(id, 0, trial, pair);
      columns[2 * trial]![id] = -Math.log(pair[0]!);
      columns[2 * trial + 1]![id] = -Math.log(pair[1]!);
    }
  }
  const found = new Map<number, Life>();
  const queue = new EventQueue();
  const { communities, arrangement, rules, parameters } = county;
  communities.autonomy[0] = 0.5;
  arrangement.visitRate[0] = hazards.patrol;
  const state: GovernanceState = {
    ...county,
    grievances,
    queue: Object.assign(Object.create(queue), {
      schedule(time: number, _kind: number, id: number, cause: number) {
        found.set(id, { cause: causes.find((name) => causeCode[name] === cause), days: time });
        return 0;
      },
    }) as EventQueue,
    calendar: new Calendar({
      workdayStart: 0,
      workdayEnd: 1,
      startWeekday: 0,
      restWeekdays: [],
      holidays: [],
      seasons: [],
    }),
    rules: {
      ...rules,
      claim: Float64Array.of(hazards.claim / (0.5 + trust), 0, 0),
      detect: Float64Array.of(1, 0, 0),
      outreach: hazards.outreach,
    },
    parameters: {
      ...parameters,
      uncertainties: {
        ...u,
        fadePerDay: hazards.fade,
        neighbourSettlingPerDay: 2 * hazards.neighbours,
        overHeadsPerDay: 2 * hazards.overHeads,
      },
    },
  };
  for (let from = 0; from < horizon; from += epochDays) {
    state.epochEnd = Math.min(horizon, from + epochDays);
    for (let id = 0; id < n; id++) if (g.status[id] === LATENT && !found.has(id)) liveThrough(state, id, from);
  }
  return Array.from({ length: n }, (_, id): Life => {
    const quiet = g.status[id] !== LATENT;
    if (quiet) return { cause: causes.find((name) => causeCode[name] === g.cause[id]), days: g.endedAt[id]! };
    return found.get(id) ?? { cause: undefined, days: Number.POSITIVE_INFINITY };
  });
}

/** Share ended by each cause within each of `days`, by integrating hazard × survival (midpoints of `step` days). */
export function cumulativeIncidence(
  severity: number,
  growth: number,
  hazards: Hazards,
  days: readonly number[],
  step = 0.05,
): Record<Cause, number>[] {
  const incidence = Object.fromEntries(causes.map((cause) => [cause, 0])) as Record<Cause, number>;
  const found: Record<Cause, number>[] = [];
  let survival = 1;
  let odds = severity / (1 - severity);
  for (let time = 0; found.length < days.length; time += step) {
    while (found.length < days.length && days[found.length]! <= time + step / 2) found.push({ ...incidence });
    const middle = odds * Math.exp((growth * step) / 2);
    const s = middle / (1 + middle);
    odds *= Math.exp(growth * step);
    const now = causes.map((cause) => hazards[cause] * (rising.has(cause) ? s : 1 - s));
    const total = now.reduce((a, b) => a + b, 0);
    const ended = survival * (1 - Math.exp(-total * step));
    causes.forEach((cause, k) => {
      incidence[cause] += (ended * now[k]!) / total;
    });
    survival -= ended;
  }
  return found;
}
