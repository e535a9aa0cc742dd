import { Simulation } from '../sim/engine/simulation.ts';
import { cContenders } from './cBuild.ts';
import { engineVillage, type VillageStyle } from './engineVillage.ts';
import { measure, timed } from './measure.ts';
import { smallFastCounter } from './plain/smallFastCounter.ts';
import { plainVillage } from './plain/village.ts';
import { comparisonTable } from './table.ts';
import { drawTies, nAgents, village } from './village.ts';

const plainName = 'plain typed arrays, sequential generator';
const cName = 'C, gcc -O2, sequential generator';

/** W2: 20 000 agents with eight ties each over a year of days. A markdown section. */
export function w2(rounds: number): string {
  const ties = drawTies(smallFastCounter(7));
  const engine = (style: VillageStyle) =>
    timed((round) => {
      const simulation = new Simulation(engineVillage, { style, ties }, { seed: 20261122, replicate: round });
      simulation.run();
      return simulation.outcomes().opened!;
    });
  const contenders = [
    { name: 'engine: kernel over columns, addressed draws by block', run: engine('kernel') },
    { name: 'engine: callback an agent, addressed draws by block', run: engine('callback') },
    { name: plainName, run: timed((round) => plainVillage(ties, smallFastCounter(round + 1))) },
    ...cContenders(cName, 'w2.c', village.days),
  ];
  const title = `W2 · ${nAgents} agents, ${village.days} days: ns an agent-day, check = disputes opened (≈ 167 700)`;
  return comparisonTable(title, measure(contenders, rounds, nAgents * village.days), plainName, cName);
}
