import { multiServerQueue } from '../models/reference/multiServerQueue.ts';
import { Simulation } from '../sim/engine/simulation.ts';
import { cContenders } from './cBuild.ts';
import { type Contender, measure, timed } from './measure.ts';
import type { Flocc } from './peerModels/flocc.ts';
import { floccQueue } from './peerModels/floccQueue.ts';
import { peerLibrary } from './peerModels/peerLibrary.ts';
import { plainMultiServerQueue } from './plain/multiServerQueue.ts';
import { smallFastCounter } from './plain/smallFastCounter.ts';
import { pythonContenders } from './pythonRun.ts';
import { comparisonTable } from './table.ts';

const plainName = 'plain typed arrays, sequential generator';
const cName = 'C, gcc -O2, sequential generator';
/** Standard error of the mean wait of a million customers, seen over runs of the plain loop. */
const standardError = 0.012;

/** W1: M/M/20 at utilisation .9 from empty, a million customers, FIFO; exact mean wait 0.2754. A markdown section. */
export async function w1(rounds: number): Promise<string> {
  const contender = (name: string, units = 1_000_000): Omit<Contender, 'run'> => {
    const within = 4 * standardError * Math.sqrt(1_000_000 / units / rounds);
    return { name, units, expected: { value: 0.2754, within } };
  };
  const plain = contender(plainName);
  // Whoever draws the plain loop's numbers must come to its mean wait, but for the rounding of logarithms and of sums.
  const waits = Array.from({ length: rounds }, (_, i) => plainMultiServerQueue(plain.units, i + 2, false));
  const expected = { value: waits.reduce((a, b) => a + b) / rounds, within: 1e-6 };
  const same = (name: string) => ({ ...contender(name), expected });
  const replacing = same('plain typed arrays, next event replaces the top');
  const title = `W1 · M/M/20, ρ = .9, FIFO: a unit is a customer (two events), the check is the mean wait (exact .2754); ${rounds} rounds`;
  const contenders = [
    { ...contender('engine: Simulation, Stations, addressed draws by block'), run: timed(engine) },
    { ...plain, run: timed((round) => plainMultiServerQueue(plain.units, round + 1, false)) },
    { ...replacing, run: timed((round) => plainMultiServerQueue(replacing.units, round + 1, true)) },
    ...cContenders(same(cName), 'w1.c', plain.units),
    ...cContenders(same('C, next event replaces the top'), 'w1.c', plain.units, ['-DREPLACE_TOP']),
    ...(await floccContender(contender('flocc', 50_000))),
    ...pythonContenders(contender('heapq by hand', 100_000), 'w1Heap.py'),
    ...pythonContenders(contender('SimPy', 50_000), 'w1SimPy3.py', 'simpy'),
    ...pythonContenders(contender('SimPy', 50_000), 'w1SimPy2.py', 'SimPy'),
  ];
  return comparisonTable(title, measure(contenders, rounds), plainName, cName);
}

function engine(replicate: number): number {
  const parameters = {
    servers: 20,
    arrivalRate: 18,
    service: { kind: 'exponential', mean: 1 },
    warmup: 0,
    measured: 1_000_000,
    stationaryStart: false,
  } as const;
  const simulation = new Simulation(multiServerQueue, parameters, { seed: 20261122, replicate });
  simulation.run();
  return simulation.outcomes().meanWait!;
}

/** With the plain loop's draws it must give the plain loop's mean wait but for rounding, in any round. */
async function floccContender(contender: Omit<Contender, 'run'>): Promise<Contender[]> {
  const library = await peerLibrary<Flocc>('flocc', 'dist/flocc.es.js');
  if (library === undefined) return [];
  const { units } = contender;
  const own = floccQueue(library.exports, units, smallFastCounter(1));
  const plain = plainMultiServerQueue(units, 1, false);
  if (!(Math.abs(own - plain) <= 1e-9)) throw new Error(`flocc: mean wait ${own}, the plain loop's ${plain}`);
  const run = timed((round) => floccQueue(library.exports, units, smallFastCounter(round + 1)));
  return [{ ...contender, name: `flocc ${library.version}, its scheduler of times`, run }];
}
