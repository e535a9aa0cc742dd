import { withOwnRules } from '../../../models/governance/own/checkOwnRules.ts';
import type { MultiServerQueueParameters } from '../../../models/reference/multiServerQueue.ts';
import { caseIds, caseOf } from '../../../scenarios/catalogue.ts';
import { resolveRun } from '../../../scenarios/resolve.ts';
import type { RunRequest } from '../../../sim/experiment/run.ts';
import type { SameBitsWorkload } from './workload.ts';

const queue: MultiServerQueueParameters = {
  servers: 5,
  arrivalRate: 4,
  service: { kind: 'lognormal', mean: 1, cv: 1.5 },
  warmup: 1_000,
  measured: 100_000,
  stationaryStart: false,
};

function run(name: string, request: Omit<RunRequest, 'log'>): SameBitsWorkload {
  return { name, kind: 'run', request: { ...request, log: 'all' } };
}

/** A county under its own reform and under the most active cell of the 2×2: between them every mechanism that is built. */
function county(id: string, denominator: number): SameBitsWorkload[] {
  return [`${id}-after`, 'preventive-devolved'].map((policy) => {
    const parameters = resolveRun({ case: id, policy, slice: { denominator } });
    return run(`1/${denominator} of ${id} under ${policy}`, {
      model: 'governance',
      parameters,
      seed: 20_261_122,
      replicate: 1,
    });
  });
}

/** Own rules that work with all that differs between engines: their `Math` must be the model's, not the engine's. */
function ownRules(): SameBitsWorkload {
  const source = `({ slope }) => ({
    eachEpoch(epoch, day, all) {
      for (const one of all) one.visits = Math.pow(1.7, Math.log(1.1 + one.autonomy) * Math.exp(-day / 97));
    },
    successChance: (one, chance) => chance * Math.exp(-slope * one.severity),
    patience: (one, factor) => Math.min(10, -factor * Math.log(one.draw(0))),
  })`;
  const parameters = resolveRun({ case: 'beihu', policy: 'preventive-devolved', slice: { denominator: 14 } });
  const ruled = withOwnRules(parameters, [{ name: 'curved', source, values: { slope: 0.37 } }]);
  return run('a township with an own rule', { model: 'governance', parameters: ruled, seed: 20_261_127, replicate: 0 });
}

const workloads = (denominatorOf: (id: string) => number): readonly SameBitsWorkload[] => [
  { name: 'every arithmetic function at 300 000 arguments', kind: 'arithmetic', seed: 1, count: 300_000 },
  { name: '300 000 draws of every distribution', kind: 'distributions', seed: 1, count: 300_000 },
  run('100 000 customers of an M/G/5 queue', { model: 'multiServerQueue', parameters: queue, seed: 0, replicate: 3 }),
  ...caseIds.flatMap((id) => county(id, denominatorOf(id))),
  ownRules(),
];

/** What must give the same bits in Node, Chromium and Firefox: a tenth of every county. */
export const sameBitsWorkloads = workloads(() => 10);

/** The same with one township a county, which takes the same ways: for tests of what is used on the way, not of the bits. */
export const townshipWorkloads = workloads((id) => caseOf(id).constants.townships.value);

/** The violation planted for the tests of both: it gives other bits, and calls what it must not. */
export const plantedWorkload: SameBitsWorkload = { name: 'planted', kind: 'nativeMath', seed: 1, count: 300_000 };
