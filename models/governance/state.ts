import type { Assembly } from '../../sim/engine/assembly.ts';
import type { Calendar } from '../../sim/engine/calendar.ts';
import type { EventQueue } from '../../sim/engine/eventQueue.ts';
import type { Ledger } from '../../sim/engine/ledger.ts';
import type { RandomStream } from '../../sim/engine/random/randomStream.ts';
import type { EventLog } from '../../sim/engine/recorders/eventLog.ts';
import type { Stations } from '../../sim/engine/stations.ts';
import type { Arrangement } from './arrangement.ts';
import type { AttemptLog } from './caseFacts.ts';
import type { CaseStreams } from './caseStreams.ts';
import type { Cases } from './caseTable.ts';
import type { Curves } from './curves.ts';
import type { Authority } from './duties.ts';
import type { Grievances } from './grievanceTable.ts';
import type { Birth } from './mechanisms/grievances.ts';
import type { RiskScorer } from './mechanisms/risk.ts';
import type { OwnRules } from './own/ownRules.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';
import type { Rules } from './rules.ts';

/** Latent life by community: what the sweep of each epoch reads and leaves. */
export interface CommunityState {
  readonly autonomy: Float64Array;
  /** Share of neighbourly settling that volunteers had hours for, from the last epoch's demand. */
  readonly neighbourLimit: Float64Array;
  readonly neighbourDemandHours: Float64Array;
  /** Locally solvable grievances that surfaced or that neighbours settled in the epoch, and how many of them officials took over, by weight. */
  readonly takenOver: Float64Array;
  readonly solvable: Float64Array;
  /** Latent grievances on the risk list. */
  readonly listed: Float64Array;
  /** What a community has heard of the administration: trust and experience, so far and in this epoch; and how much more readily it reports. */
  readonly trust: Float64Array;
  readonly trustHeard: Float64Array;
  readonly experience: Float64Array;
  readonly experienceHeard: Float64Array;
  readonly reporting: Float64Array;
}

/** Everything one run knows. Mechanisms are functions over it. */
export interface GovernanceState {
  readonly parameters: GovernanceParameters;
  readonly rules: Rules;
  readonly own: OwnRules | undefined;
  readonly calendar: Calendar;
  readonly arrangement: Arrangement;
  readonly grievances: Grievances;
  readonly cases: Cases;
  readonly communities: CommunityState;
  readonly queue: EventQueue;
  readonly stations: Stations;
  readonly assembly: Assembly;
  readonly ledger: Ledger;
  readonly streams: CaseStreams;
  readonly screeningDay: RandomStream;
  readonly falseAlarmCount: RandomStream;
  readonly incomes: RandomStream;
  readonly ties: RandomStream;
  readonly contagionLuck: RandomStream;
  /** Draws what caused grievances are born with. */
  readonly births: Birth;
  readonly risk: RiskScorer | undefined;
  /** Number of each community's first household; by household, how trust and experience have moved. */
  readonly firstHousehold: Int32Array;
  readonly trustShift: Float32Array;
  /** By household: when it last had a grievance that spreads. */
  readonly caughtAt: Float32Array;
  readonly experience: Float32Array;
  /** Chance of success of the attempt that is being concluded. */
  settlementChance: number;
  /** By community: share of households that pay their property fees now. */
  readonly feesPaid: Float64Array;
  /** Share of the experts who are still there. */
  expertPresence: number;
  /** Who may close what now. */
  readonly delegated: Authority;
  /** By class: attempts of township offices since the last review that might have closed, and that succeeded. */
  readonly townshipTried: Float64Array;
  readonly townshipDone: Float64Array;
  /** By level: skill now, and what training has added to it. */
  readonly skill: Float64Array;
  readonly lift: Float64Array;
  /** By level: share of attempts that funds suffice for, and yuan that the epoch's attempts asked for so far. */
  readonly fundsShare: Float64Array;
  readonly fundsAsked: Float64Array;
  /** Moment of the epoch at which each community's risk list is screened. */
  readonly screeningAt: Float64Array;
  readonly log: EventLog | undefined;
  readonly logDisputesOnly: boolean;
  readonly attemptLog: AttemptLog;
  readonly curves: Curves;
  /** Counts of moves from state to state; see process/move.ts. */
  readonly moves: Uint32Array;
  /** Days. */
  readonly windowStart: number;
  readonly windowEnd: number;
  readonly horizon: number;
  /** The same two moments in workdays. */
  readonly windowWorkStart: number;
  readonly windowWorkEnd: number;

  /** Grievances of the exogenous stream; rows from here on were caused by others. */
  readonly bornRows: number;
  /** First grievance born in each epoch. */
  readonly epochBegins: Int32Array;
  /** Grievances that were latent or open cases at the last sweep; the first `aliveCount` count. */
  alive: Int32Array;
  aliveCount: number;
  /** End of the current epoch, in days. */
  epochEnd: number;
  /** Share of patrol and outreach that the transition leaves in the current epoch. */
  capacity: number;

  /** Hours of the verification job of each community and epoch; subject of the job = its position. */
  readonly alarmHours: Float64Array;
  falseAlarms: number;
  /** Hours of reports and forms that cases caused, within the window; part of `reporting` in the ledger. */
  caseReportingHours: number;
  /** Petitions that came to the petition desk, and cases that the one-stop hall received, in the window. */
  petitionsReceived: number;
  hallReceptions: number;
  /** Attempts concluded in the window at levels that may close their case, and those of them that succeeded. */
  attempts: number;
  successes: number;
  /** Attempts concluded in the window at all levels, and the sum of the shares of them that money sufficed for. */
  fundAttempts: number;
  fundedAttempts: number;
  /** Server-workdays held for panels in the window, by station. */
  readonly heldDays: Float64Array;
  /** Autonomy of the communities at the end of the window. */
  readonly autonomyAtEnd: Float64Array;
  readonly feesAtEnd: Float64Array;
  expertsAtEnd: number;
  trustMovedAtEnd: number;
  /** Scratch: hours of the service that is beginning, by account. */
  readonly parts: Float64Array;
  /** Scratch: the same of a panel's members, one after the other. */
  readonly memberParts: Float64Array;
  /** Scratch: a pair of draws. */
  readonly pair: Float64Array;
  /** Scratch: stations of the stages of the case at hand. */
  readonly stages: Int32Array;
}
