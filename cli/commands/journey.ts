import type { Texts } from '../../locales/texts.ts';
import { greatestDifferences, pathOf, rowOf, sharedRows } from '../../models/governance/journey.ts';
import { governanceModel } from '../../models/governance/model.ts';
import type { GovernanceState } from '../../models/governance/state.ts';
import type { PlannedPolicy } from '../../scenarios/question/plan.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import type { EventLogColumns } from '../../sim/engine/model.ts';
import { Simulation } from '../../sim/engine/simulation.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { OptionReader } from '../optionReader.ts';
import { questionOfOptions } from '../questionOfOptions.ts';
import { differencesText, type JourneySide, journeyText } from '../report/journeyText.ts';
import { type RawRunOptions, readRunOptions } from './runOptions.ts';

/** Options of `journey` besides those of a run. */
export interface RawJourneyOptions extends RawRunOptions {
  readonly grievance?: string;
  readonly top?: string;
}

const mostListed = 100;

/**
 * Runs one random world under two policies and prints the path of the same grievance under both, or the list of those whose fates differ most.
 * Throws the faults of the options, and of a grievance that neither run has.
 */
export async function journey(caseName: string, raw: RawJourneyOptions, host: Host, texts: Texts): Promise<number> {
  const options = readRunOptions({ ...raw, policies: raw.policies ?? 'before,after' }, { replicates: 1, workers: 1 });
  const reader = new OptionReader();
  const top = raw.top === undefined ? undefined : reader.integer('--top', raw.top, 1, mostListed, 10);
  if (options.policies.length !== 2) {
    reader.fault({ code: 'twoPolicies', path: '--policies', value: options.policies.join(','), expected: 'a,b' });
  }
  reader.done();
  const { caseSpec, policies } = planOf(questionOfOptions(caseName, options, host.readBytes));
  const sides = policies.map((policy) => runSide(policy, options.seed, host, texts)) as [JourneySide, JourneySide];
  const [one, other] = sides;
  if (top !== undefined) {
    host.out(differencesText(greatestDifferences(one.state, other.state, top), sides, caseSpec, options, host, texts));
    return exitCodes.done;
  }
  const name = raw.grievance ?? String(greatestDifferences(one.state, other.state, 1)[0]?.id ?? 0);
  const rows = sides.map(({ state }) => rowOf(state, name)) as [number, number];
  if (rows.every((row) => row < 0)) throw new FaultError(unknownGrievance(name, one.state));
  const paths = sides.map(({ log }, i) => (rows[i]! < 0 ? [] : pathOf(log, rows[i]!))) as [number[], number[]];
  const shared = sharedRows(one.log, paths[0], other.log, paths[1]);
  host.out(journeyText({ name, rows, paths, shared, sides, caseSpec, options }, host, texts));
  return exitCodes.done;
}

const unknownGrievance = (name: string, { bornRows }: GovernanceState): Fault => ({
  code: 'unknownGrievance',
  path: '--grievance',
  value: name,
  expected: `0 … ${bornRows - 1}, N.k`,
});

function runSide(policy: PlannedPolicy, seed: number, host: Host, texts: Texts): JourneySide {
  if (host.isTerminal) host.message(`${policy.policy.label[texts.language]}${texts.report.journey.running}\n`);
  const simulation = new Simulation(governanceModel, policy.parameters, { seed, replicate: 0, log: 'all' });
  simulation.run();
  return { policy, state: simulation.state, log: simulation.eventLog() as EventLogColumns };
}
