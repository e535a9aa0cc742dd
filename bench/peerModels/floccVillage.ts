import { nAgents, village } from '../village.ts';
import type { Flocc, FloccAgent } from './flocc.ts';

/**
 * W2 in flocc: an agent a resident, whose `tick` returns its new severity, which flocc sets once all have had theirs. Returns what
 * lives through days and returns the disputes opened.
 */
export function floccVillage(library: Flocc, ties: Int32Array, uniform: () => number): (days: number) => number {
  const environment = new library.Environment();
  const disputes = Array.from({ length: village.communities }, (): FloccAgent[] => []);
  const residents: FloccAgent[] = [];
  let opened = 0;
  for (let i = 0; i < nAgents; i++) {
    const queue = disputes[Math.floor(i / village.size)]!;
    const own = ties.subarray(i * village.ties, (i + 1) * village.ties);
    const resident = new library.Agent({ severity: uniform(), open: false });
    resident.set('tick', (agent: FloccAgent) => {
      let sum = 0;
      for (const other of own) sum += residents[other]!.get('severity') as number;
      const g = 0.9 * (agent.get('severity') as number) + (0.06 / 8) * sum + 0.38 * Number(uniform() < 0.1);
      if (!(g > 1) || agent.get('open')) return { severity: g };
      queue.push(agent);
      opened++;
      return { severity: g, open: true };
    });
    residents.push(resident);
    environment.addAgent(resident);
  }
  return (days) => {
    for (let day = 0; day < days; day++) {
      environment.tick({ activation: 'uniform', randomizeOrder: false });
      for (const queue of disputes) {
        for (const agent of queue.splice(0, village.resolvedADay)) {
          agent.set({ severity: 0.3 * (agent.get('severity') as number), open: false });
        }
      }
    }
    return opened;
  };
}
