import { multiServerQueue } from '../models/reference/multiServerQueue.ts';
import { Simulation } from '../sim/engine/simulation.ts';
import { cContenders } from './cBuild.ts';
import { measure, timed } from './measure.ts';
import { plainMultiServerQueue } from './plain/multiServerQueue.ts';
import { comparisonTable } from './table.ts';

const customers = 1_000_000;
const plainName = 'plain typed arrays, sequential generator';
const cName = 'C, gcc -O2, sequential generator';

/** W1: M/M/20 at utilisation .9 from empty, a million customers, FIFO; exact mean wait 0.2754. A markdown section. */
export function w1(rounds: number): string {
  const parameters = {
    servers: 20,
    arrivalRate: 18,
    service: { kind: 'exponential', mean: 1 },
    warmup: 0,
    measured: customers,
    stationaryStart: false,
  } as const;
  const engine = timed((round) => {
    const simulation = new Simulation(multiServerQueue, parameters, { seed: 20261122, replicate: round });
    simulation.run();
    return simulation.outcomes().meanWait!;
  });
  const contenders = [
    { name: 'engine: Simulation, Stations, addressed draws by block', run: engine },
    { name: plainName, run: timed((round) => plainMultiServerQueue(customers, round + 1, false)) },
    {
      name: 'plain typed arrays, next event replaces the top',
      run: timed((round) => plainMultiServerQueue(customers, round + 1, true)),
    },
    ...cContenders(cName, 'w1.c', customers),
    ...cContenders('C, next event replaces the top', 'w1.c', customers, ['-DREPLACE_TOP']),
  ];
  const title = `W1 · M/M/20, ρ = .9, ${customers} customers: ns a customer (two events), check = mean wait (exact .2754, s.e. .005 over five rounds)`;
  return comparisonTable(title, measure(contenders, rounds, customers), plainName, cName);
}
