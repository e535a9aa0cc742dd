import { nAgents, village } from '../village.ts';

/** W2 by hand in one function over typed arrays; returns the disputes opened. */
export function plainVillage(ties: Int32Array, uniform: () => number, days: number = village.days): number {
  const { communities, size, resolvedADay } = village;
  let severity: Float64Array = Float64Array.from({ length: nAgents }, uniform);
  let next: Float64Array = new Float64Array(nAgents);
  const open = new Uint8Array(nAgents);
  const fifo = new Int32Array(nAgents);
  const head = new Int32Array(communities);
  const length = new Int32Array(communities);
  let opened = 0;
  for (let day = 0; day < days; day++) {
    for (let community = 0; community < communities; community++) {
      opened += sweep(community, severity, next);
    }
    [severity, next] = [next, severity];
  }
  return opened;

  function sweep(community: number, now: Float64Array, then: Float64Array): number {
    const first = community * size;
    let count = 0;
    for (let agent = first; agent < first + size; agent++) {
      const at = agent << 3;
      const sum =
        now[ties[at]!]! +
        now[ties[at | 1]!]! +
        now[ties[at | 2]!]! +
        now[ties[at | 3]!]! +
        now[ties[at | 4]!]! +
        now[ties[at | 5]!]! +
        now[ties[at | 6]!]! +
        now[ties[at | 7]!]!;
      const g = 0.9 * now[agent]! + (0.06 / 8) * sum + 0.38 * Number(uniform() < 0.1);
      then[agent] = g;
      if (g > 1 && open[agent] === 0) {
        open[agent] = 1;
        fifo[first + ((head[community]! + length[community]!) % size)] = agent;
        length[community]!++;
        count++;
      }
    }
    for (let k = 0; k < resolvedADay && length[community]! > 0; k++) {
      const agent = fifo[first + head[community]!]!;
      head[community] = (head[community]! + 1) % size;
      length[community]!--;
      then[agent]! *= 0.3;
      open[agent] = 0;
    }
    return count;
  }
}
