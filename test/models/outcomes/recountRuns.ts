import type { GovernanceRun, Variant } from '../support/governanceRuns.ts';
import { begun, finished, parametersOf } from '../support/governanceRuns.ts';

/** Every mechanism at work at once, integrated, rated and audited. */
const everything: Variant = {
  policy: 'preventive-devolved',
  denominator: 4,
  set: {
    programmeYuanPerResident: 60,
    severalDepartmentsShare: 0.42,
    furtherDepartmentShare: 0.6,
    contagionPerDay: 0.02,
    contagionFrom: 0.3,
    severityDispute: 0.4,
    overHeadsPerDay: 0.02,
    overHeadsTrust: 0.6,
    escalationPerDay: 0.002,
    repeatPetition: 0.4,
    repeatPetitionDays: 10,
    recurrence: 0.2,
    recurrenceDays: 20,
    panelParties: 2,
  },
  levers: {
    earlyWarning: true,
    patrolTargeting: 0.5,
    outreachDaysPerMonth: 1,
    oneStopShare: 0.5,
    stationing: 'rotating',
    jointPanel: true,
    leadConvening: true,
    unifiedWindow: true,
    unifiedEnforcement: true,
    commandCentre: true,
    firstReceiver: true,
    screening: true,
    dataSharing: 0.5,
    mechanismForward: 0.5,
    partyLedCoordination: 0.5,
    fundsFollowDuties: 0.5,
    skillsFollowDuties: 0.5,
    differentiation: 0.5,
    authorityReturn: 0.5,
    elderHours: 2,
    socialOrganisationHours: 2,
    propertyServiceHours: 4,
    industryCommitteeHours: 0.5,
    expertHours: 0.2,
    expertFunding: 0.5,
    rankingPressure: 0.8,
    massRatingWeight: 0.4,
    audit: 0.3,
    cooperationAppraisal: 0.5,
    acceptDays: 1,
    studyDays: 3,
    replyDays: 7,
  },
};

/** Nothing integrated, ranked hard and never checked, short of hands and money. */
const ranked: Variant = {
  policy: 'reactive-devolved',
  denominator: 4,
  set: {
    gridWorkers: 250,
    cadres: 200,
    programmeYuanPerResident: 6,
    overHeadsPerDay: 0.01,
    escalationPerDay: 0.002,
    overHeadsTrust: 0.6,
    recurrence: 0.2,
  },
  levers: { rankingPressure: 1, acceptDays: 2, studyDays: 5, replyDays: 12 },
};

/** Departments that meet without a lead, all in one hall. */
const hall: Variant = {
  policy: 'q-county-after',
  denominator: 4,
  set: {
    severalDepartmentsShare: 0.42,
    furtherDepartmentShare: 0.6,
    overHeadsPerDay: 0.02,
    overHeadsTrust: 0.6,
    escalationPerDay: 0.002,
  },
  levers: { jointPanel: true, leadConvening: false, oneStopShare: 1, stationing: 'permanent', rankingPressure: 0.5 },
};

export const recounted: readonly (readonly [name: string, variant: Variant])[] = [
  ['everything at once', everything],
  ['ranking without checks', ranked],
  ['one hall without a lead', hall],
];

const runs = new Map<Variant, GovernanceRun>();

/** One of `recounted` at its horizon, with its whole event log. Run once a worker for all that counts it again: read it, change nothing. */
export function recountedRun(variant: Variant): GovernanceRun {
  const run = runs.get(variant) ?? finished(parametersOf(variant), { log: 'all' });
  runs.set(variant, run);
  return run;
}

/** What can be seen of a run while it goes on, and not in its state once it is over. */
export interface Watched {
  readonly run: GovernanceRun;
  /** Hours charged in all, by station and account. */
  readonly charged: ReadonlyMap<string, number>;
  /** By level, the share of attempts that money suffices for, in each stretch of 30 days. */
  readonly funds: readonly Float64Array[];
  /** Server-workdays of the window by station: serving, and held for panels. */
  readonly busy: Float64Array;
  readonly held: Float64Array;
}

/** Runs to the horizon one event at a time, noting what is charged and what the stations do. */
export function watched(variant: Variant): Watched {
  const run = begun(parametersOf(variant), { log: 'all' });
  const { ledger, stations, calendar, queue, windowStart, windowEnd } = run.state;
  const charged = new Map<string, number>();
  const charge = ledger.charge.bind(ledger);
  ledger.charge = (station, account, hours) => {
    const key = `${station}/${account}`;
    charged.set(key, (charged.get(key) ?? 0) + hours);
    charge(station, account, hours);
  };
  const funds: Float64Array[] = [];
  const [busy, held, busyNow, heldNow] = Array.from({ length: 4 }, () => new Float64Array(stations.count));
  const within = (time: number) => calendar.workDays(Math.min(windowEnd, Math.max(windowStart, time)));
  let since = within(0);
  while (!run.step(1)) {
    const now = within(queue.now);
    for (let s = 0; s < stations.count; s++) {
      busy![s]! += busyNow![s]! * (now - since);
      held![s]! += heldNow![s]! * (now - since);
      busyNow![s] = stations.busy(s);
      heldNow![s] = stations.held(s);
    }
    since = now;
    const epoch = Math.floor(queue.now / 30 + 1e-9);
    if (funds.length <= epoch && queue.now === epoch * 30) funds[epoch] = run.state.fundsShare.slice();
    else if (queue.now === epoch * 30) funds[epoch]!.set(run.state.fundsShare);
  }
  return { run, charged, funds, busy: busy!, held: held! };
}
