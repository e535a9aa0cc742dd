import { Simulation } from '../sim/engine/simulation.ts';
import { cContenders } from './cBuild.ts';
import { engineVillage, type VillageStyle } from './engineVillage.ts';
import { type Contender, measure, timed } from './measure.ts';
import { type AgentScript, agentScriptVillage, standInForCanvas } from './peerModels/agentScriptVillage.ts';
import type { Flocc } from './peerModels/flocc.ts';
import { floccVillage } from './peerModels/floccVillage.ts';
import { peerLibrary } from './peerModels/peerLibrary.ts';
import { smallFastCounter } from './plain/smallFastCounter.ts';
import { plainVillage } from './plain/village.ts';
import { comparisonTable } from './table.ts';
import { drawTies, nAgents, village } from './village.ts';

const plainName = 'plain typed arrays, sequential generator';
const cName = 'C, gcc -O2, sequential generator';
const agentScriptDays = 73;
const floccDays = 10;

/** W2: 20 000 agents with eight ties each over a year of days. A markdown section. */
export async function w2(rounds: number): Promise<string> {
  const ties = drawTies(smallFastCounter(7));
  const year = nAgents * village.days;
  // Over seeds the disputes of a year vary by some 200.
  const contender = (name: string) => ({ name, units: year, expected: { value: 167_900, within: 1000 } });
  const engine = (style: VillageStyle) =>
    timed((replicate) => {
      const simulation = new Simulation(engineVillage, { style, ties }, { seed: 20261122, replicate });
      simulation.run();
      return simulation.outcomes().opened!;
    });
  /** A peer over fewer days. It draws as the plain loop does, so that it must open the very disputes; making its agents is not timed. */
  const peer = (name: string, days: number, start: (uniform: () => number) => (days: number) => number): Contender => {
    const plain = Array.from({ length: rounds }, (_, i) => plainVillage(ties, smallFastCounter(i + 2), days));
    const value = plain.reduce((sum, opened) => sum + opened, 0) / rounds;
    const run = (round: number) => {
      const live = start(smallFastCounter(round + 1));
      return timed(() => live(days))(round);
    };
    return { name, units: nAgents * days, expected: { value, within: 1e-6 }, run };
  };
  standInForCanvas();
  const agentScript = await peerLibrary<AgentScript>('agentscript', 'dist/agentscript2d.js');
  const flocc = await peerLibrary<Flocc>('flocc', 'dist/flocc.es.js');
  const contenders = [
    { ...contender('engine: kernel over columns, addressed draws by block'), run: engine('kernel') },
    { ...contender('engine: callback an agent, addressed draws by block'), run: engine('callback') },
    { ...contender(plainName), run: timed((round) => plainVillage(ties, smallFastCounter(round + 1))) },
    ...cContenders(contender(cName), 'w2.c', village.days),
    ...[agentScript ?? []]
      .flat()
      .map(({ version, exports }) =>
        peer(`AgentScript ${version}, ${agentScriptDays} days`, agentScriptDays, (uniform) =>
          agentScriptVillage(exports, ties, uniform),
        ),
      ),
    ...[flocc ?? []]
      .flat()
      .map(({ version, exports }) =>
        peer(`flocc ${version}, ${floccDays} days`, floccDays, (uniform) => floccVillage(exports, ties, uniform)),
      ),
  ];
  const title = `W2 · ${nAgents} agents, ${village.days} days: a unit is an agent-day, the check is the disputes opened; ${rounds} rounds`;
  return comparisonTable(title, measure(contenders, rounds), plainName, cName);
}
