/** Sizes of W2. */
export const village = { communities: 100, size: 200, ties: 8, resolvedADay: 5, days: 365 } as const;
export const nAgents = village.communities * village.size;

/** Eight distinct others of an agent's community for each agent, by rejection from `uniform`. */
export function drawTies(uniform: () => number): Int32Array {
  const ties = new Int32Array(nAgents * village.ties);
  for (let agent = 0; agent < nAgents; agent++) {
    const own = ties.subarray(agent * village.ties, (agent + 1) * village.ties).fill(-1);
    for (let k = 0; k < village.ties; ) {
      const other = agent - (agent % village.size) + Math.floor(uniform() * village.size);
      if (other !== agent && !own.includes(other)) own[k++] = other;
    }
  }
  return ties;
}
