import type { Texts } from '../../locales/texts.ts';
import { bornRowsOf, greatestDifferences, idOf, type JourneyRun } from '../../models/governance/journey.ts';
import { governanceModel } from '../../models/governance/model.ts';
import { casePath } from '../../report/journey/casePath.ts';
import type { PlannedPolicy } from '../../scenarios/question/plan.ts';
import { planOf } from '../../scenarios/question/planOf.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import type { EventLogColumns } from '../../sim/engine/model.ts';
import { Simulation } from '../../sim/engine/simulation.ts';
import { exitCodes } from '../exitCodes.ts';
import type { Host } from '../host.ts';
import { OptionReader } from '../optionReader.ts';
import { questionOfOptions } from '../questionOfOptions.ts';
import { differencesText, type JourneySide, journeyText, type ToldSide } from '../report/journeyText.ts';
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
  const [one, other] = sides.map(({ run }) => run) as [JourneyRun, JourneyRun];
  if (top !== undefined) {
    host.out(differencesText(greatestDifferences(one, other, top), sides, caseSpec, options, host, texts));
    return exitCodes.done;
  }
  const name = raw.grievance ?? String(greatestDifferences(one, other, 1)[0]?.id ?? 0);
  const paths = sides.map(({ run }) => {
    const id = idOf(run, name);
    return id < 0 ? undefined : casePath(run, id);
  });
  if (paths.every((path) => path === undefined)) throw new FaultError(unknownGrievance(name, one));
  const told = sides.map((side, i) => ({ ...side, path: paths[i] })) as [ToldSide, ToldSide];
  host.out(journeyText({ name, sides: told, caseSpec, options }, host, texts));
  return exitCodes.done;
}

const unknownGrievance = (name: string, run: JourneyRun): Fault => ({
  code: 'unknownGrievance',
  path: '--grievance',
  value: name,
  expected: `0 … ${bornRowsOf(run) - 1}, N.k`,
});

function runSide(policy: PlannedPolicy, seed: number, host: Host, texts: Texts): JourneySide {
  if (host.isTerminal) host.message(`${policy.policy.label[texts.language]}${texts.report.journey.running}\n`);
  const simulation = new Simulation(governanceModel, policy.parameters, { seed, replicate: 0, log: 'all' });
  simulation.run();
  const { parameters, map } = policy;
  return { policy, run: { log: simulation.eventLog() as EventLogColumns, map, parameters } };
}
