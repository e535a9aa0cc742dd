import { Assembly } from '../../sim/engine/assembly.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { Ledger } from '../../sim/engine/ledger.ts';
import type { RunContext } from '../../sim/engine/model.ts';
import { EventLog } from '../../sim/engine/recorders/eventLog.ts';
import { Stations } from '../../sim/engine/stations.ts';
import { accounts } from './accounts.ts';
import { arrange } from './arrangement.ts';
import { makeCalendar } from './calendar.ts';
import { nClasses } from './caseClasses.ts';
import { caseStreams } from './caseStreams.ts';
import { makeCases } from './caseTable.ts';
import { makeCurves } from './curves.ts';
import { epochDays } from './epoch.ts';
import { EPOCH, LAST, PANEL_END, PANEL_RESERVE, SERVICE_END, WINDOW_END, WINDOW_START } from './eventKinds.ts';
import type { Grievances } from './grievanceTable.ts';
import { in8 } from './grievanceTable.ts';
import type { LastWorld } from './lastWorld.ts';
import { Birth, bearGrievances } from './mechanisms/grievances.ts';
import { classesOfWaiting } from './mechanisms/queueing.ts';
import { riskScorer, scoreRisks } from './mechanisms/risk.ts';
import { beginPanel, beginService } from './mechanisms/service.ts';
import { liftAtStart, skillsWith } from './mechanisms/turnover.ts';
import type { CompileOwnRule } from './own/ownRule.ts';
import { OwnRules, type OwnRulesContext } from './own/ownRules.ts';
import type { GovernanceParameters, RunPeriod } from './parameters/governanceParameters.ts';
import { makeMoves } from './process/move.ts';
import { makeRules } from './rules.ts';
import type { GovernanceState } from './state.ts';

const maxStages = 8;

/** Days of a run. */
export const horizonOf = (period: RunPeriod): number => period.warmupDays + period.windowDays + period.followUpDays;

/**
 * A run before its first event: the county arranged, its grievances born, its desks empty; what every epoch and the window begin with is scheduled. `world` gives them where they were born before; `compile` as in
 * `makeGovernanceModel`.
 */
export function initialState(
  parameters: GovernanceParameters,
  context: RunContext,
  world: LastWorld,
  compile: CompileOwnRule | undefined,
): GovernanceState {
  const { streams, queue } = context;
  const { period, constants, uncertainties } = parameters;
  const horizon = horizonOf(period);
  const calendar = makeCalendar();
  const arrangement = arrange(parameters, streams);
  const { territory, map } = arrangement;
  const births = new Birth(constants, uncertainties, streams);
  const grievances = world.grievances({ parameters, horizon, streams }, () =>
    bearGrievances(constants, uncertainties, territory, calendar, horizon, streams, births),
  );
  // Memory that no case takes is never touched.
  const cases = makeCases(grievances.capacity);
  const risk = riskScorer(parameters, streams);
  scoreRisks(grievances, risk);
  const epochs = Math.ceil(horizon / epochDays);
  const windowStart = period.warmupDays;
  const windowEnd = windowStart + period.windowDays;

  const stations = new Stations(queue, {
    finishKind: SERVICE_END,
    start: (station, job, time) => beginService(state, station, job, time),
    workClock: {
      between: (from, to) => calendar.workDays(to) - calendar.workDays(from),
      after: (time, work) => calendar.addWorkDays(time, work),
    },
    jobs: grievances.capacity,
  });
  for (let station = 0; station < map.count; station++) {
    stations.add({ servers: arrangement.servers[station]!, priorities: classesOfWaiting });
  }
  const assembly = new Assembly(stations, queue, {
    finishKind: PANEL_END,
    reserveKind: PANEL_RESERVE,
    maxHeldShare: uncertainties.panelHoldShare,
    start: (panel, time) => beginPanel(state, panel, time),
  });

  const firstHousehold = new Int32Array(territory.nCommunities);
  let households = 0;
  for (let c = 0; c < territory.nCommunities; c++) {
    firstHousehold[c] = households;
    households += territory.households[c]!;
  }
  const autonomy = territory.conditions.autonomy.slice();
  const lift = liftAtStart(parameters, map.nOffices);
  const column = () => new Float64Array(territory.nCommunities);
  const state: GovernanceState = {
    parameters,
    rules: makeRules(parameters),
    own: ownRulesOf(parameters, compile, { streams, cases, territory, autonomy }),
    calendar,
    arrangement,
    grievances,
    cases,
    communities: {
      autonomy,
      neighbourLimit: column().fill(1),
      neighbourDemandHours: column(),
      takenOver: column(),
      solvable: column(),
      listed: column(),
      trust: column(),
      trustHeard: column(),
      experience: column(),
      experienceHeard: column(),
      reporting: column().fill(1),
    },
    queue,
    stations,
    assembly,
    ledger: new Ledger(map.count, accounts),
    streams: caseStreams(streams),
    screeningDay: streams.stream('screening.day'),
    falseAlarmCount: streams.stream('screening.falseAlarms'),
    incomes: streams.stream('community.income'),
    ties: streams.stream('household.tie'),
    contagionLuck: streams.stream('contagion.luck'),
    births,
    risk,
    firstHousehold,
    trustShift: new Float32Array(households),
    caughtAt: new Float32Array(households).fill(Number.NEGATIVE_INFINITY),
    experience: new Float32Array(households),
    settlementChance: Number.NaN,
    feesPaid: column(),
    expertPresence: 0,
    feesAtEnd: column(),
    expertsAtEnd: 0,
    trustMovedAtEnd: Number.NaN,
    delegated: {
      open: arrangement.authority.open,
      township: arrangement.authority.township.slice(),
      community: arrangement.authority.community,
    },
    townshipTried: new Float64Array(nClasses),
    townshipDone: new Float64Array(nClasses),
    lift,
    skill: skillsWith(parameters, lift, map.nOffices, arrangement.postedShare),
    fundsShare: new Float64Array(3).fill(1),
    fundsAsked: new Float64Array(3),
    screeningAt: column(),
    log: context.log === 'none' ? undefined : new EventLog(),
    logDisputesOnly: context.log === 'disputes',
    attemptLog: { row: [], chance: [], luck: [] },
    curves: makeCurves(horizon),
    moves: makeMoves(),
    windowStart,
    windowEnd,
    horizon,
    windowWorkStart: calendar.workDays(windowStart),
    windowWorkEnd: calendar.workDays(windowEnd),
    bornRows: grievances.rows,
    epochBegins: epochBegins(grievances, epochs),
    alive: new Int32Array(grievances.rows),
    aliveCount: 0,
    epochEnd: 0,
    capacity: Number.NaN,
    alarmHours: new Float64Array(epochs * territory.nCommunities),
    falseAlarms: 0,
    caseReportingHours: Number.NaN,
    petitionsReceived: 0,
    hallReceptions: 0,
    attempts: 0,
    successes: 0,
    fundAttempts: 0,
    fundedAttempts: Number.NaN,
    heldDays: new Float64Array(map.count),
    autonomyAtEnd: column(),
    parts: new Float64Array(accounts.length),
    memberParts: new Float64Array(maxStages * accounts.length),
    pair: new Float64Array(2),
    stages: new Int32Array(maxStages),
  };
  // Not a number at first, so that they are doubles for V8 from the start: a field that turns from an integer into a double half-way through a run takes all code
  // that was compiled for this object with it.
  state.settlementChance = 0;
  state.caseReportingHours = 0;
  state.fundedAttempts = 0;
  state.trustMovedAtEnd = 0;
  state.capacity = 1;
  queue.schedule(0, EPOCH, 0, 0, LAST);
  queue.schedule(windowStart, WINDOW_START, 0, 0);
  queue.schedule(windowEnd, WINDOW_END, 0, 0);
  return state;
}

function ownRulesOf(
  { ownRules = [] }: GovernanceParameters,
  compile: CompileOwnRule | undefined,
  context: OwnRulesContext,
): OwnRules | undefined {
  if (ownRules.length === 0) return undefined;
  if (compile === undefined) throw new FaultError({ code: 'ownRulesNotHere', path: 'rules' });
  return new OwnRules(ownRules, compile, context);
}

/** Where each epoch's births begin among the grievances, which stand in the order of their days. */
function epochBegins(grievances: Grievances, epochs: number): Int32Array {
  const { birth } = grievances.columns;
  const begins = new Int32Array(epochs + 1);
  for (let id = 0; id < grievances.rows; id++)
    begins[Math.min(epochs - 1, Math.floor(birth[in8 * id]! / epochDays)) + 1]!++;
  for (let epoch = 0; epoch < epochs; epoch++) begins[epoch + 1]! += begins[epoch]!;
  return begins;
}
