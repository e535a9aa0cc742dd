import type { Handler, Lineage, Model } from '../../sim/engine/model.ts';
import { attemptsOf, caseFactsOf } from './caseFacts.ts';
import { in1, in4 } from './grievanceTable.ts';
import { horizonOf, initialState } from './initialState.ts';
import { LastWorld } from './lastWorld.ts';
import { spread } from './mechanisms/contagion.ts';
import { acceptanceDue, explanationDue } from './mechanisms/deadlines.ts';
import { arriveFalseAlarms } from './mechanisms/falseAlarms.ts';
import { endPanel, endService } from './mechanisms/handling.ts';
import { losePatience } from './mechanisms/leaving.ts';
import { arrive } from './mechanisms/routing.ts';
import { endScreening } from './mechanisms/screening.ts';
import { surface } from './mechanisms/surfacing.ts';
import { sweep } from './mechanisms/sweep.ts';
import { trustMoved } from './outcomes/meanTrust.ts';
import { outcomesOf } from './outcomes/outcomes.ts';
import { profilesOf } from './outcomes/profiles.ts';
import { seriesOf } from './outcomes/series.ts';
import type { CompileOwnRule } from './own/ownRule.ts';
import type { GovernanceParameters } from './parameters/governanceParameters.ts';
import type { GovernanceState } from './state.ts';

function startWindow(state: GovernanceState, time: number): void {
  state.stations.resetStatistics(time);
}

function endWindow(state: GovernanceState, time: number): void {
  for (let station = 0; station < state.heldDays.length; station++) {
    state.heldDays[station] = state.assembly.heldTime(station, time);
  }
  state.autonomyAtEnd.set(state.communities.autonomy);
  state.feesAtEnd.set(state.feesPaid);
  state.expertsAtEnd = state.expertPresence;
  state.trustMovedAtEnd = trustMoved(state);
}

/** Of the grievances that others caused, in the order of their rows: by whom, and which of theirs. */
function lineageOf({ grievances, bornRows }: GovernanceState): Lineage {
  const { parent, ordinal } = grievances.columns;
  const caused = Int32Array.from({ length: grievances.rows - bornRows }, (_, i) => bornRows + i);
  return {
    from: bornRows,
    parent: Int32Array.from(caused, (id) => parent[in4 * id]! - 1),
    ordinal: Uint8Array.from(caused, (id) => ordinal[in1 * id]!),
  };
}

/** In the order of `eventKinds.ts`. */
const handlers: readonly Handler<GovernanceState>[] = [
  sweep,
  surface,
  endService,
  endPanel,
  (state, time, panel) => state.assembly.reserve(time, panel),
  losePatience,
  arrive,
  explanationDue,
  arriveFalseAlarms,
  startWindow,
  endWindow,
  endScreening,
  acceptanceDue,
  spread,
];

/**
 * Grassroots governance of one county under one policy, in a host that compiles the reader's own rules with `compile`; without it, parameters that have some
 * are refused (`ownRulesNotHere`). Described in docs/odd.en.md and docs/odd.zh.md.
 */
export const makeGovernanceModel = ({
  compile,
}: {
  readonly compile?: CompileOwnRule;
} = {}): Model<GovernanceParameters, GovernanceState> => {
  const world = new LastWorld();
  return {
    name: 'governance',
    create: (parameters, context) => initialState(parameters, context, world, compile),
    handlers,
    horizonDays: (parameters) => horizonOf(parameters.period),
    outcomes: outcomesOf,
    series: seriesOf,
    profiles: profilesOf,
    eventLog: (state) =>
      state.log === undefined
        ? undefined
        : {
            ...state.log.columns(),
            lineage: lineageOf(state),
            cases: caseFactsOf(state),
            attempts: attemptsOf(state.attemptLog),
          },
  };
};

/** The model as every host can run it: without own rules. */
export const governanceModel = makeGovernanceModel();
