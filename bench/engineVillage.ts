import { AgentTable } from '../sim/engine/agentTable.ts';
import { LinkedLists } from '../sim/engine/linkedLists.ts';
import type { Model } from '../sim/engine/model.ts';
import type { RandomStream } from '../sim/engine/random/randomStream.ts';
import { nAgents, village } from './village.ts';

/** How the day's update is written: one loop over columns a community, or one function call an agent. */
export type VillageStyle = 'kernel' | 'callback';

interface VillageState {
  readonly style: VillageStyle;
  readonly agents: AgentTable<{ severity: 'f64'; next: 'f64'; open: 'u8' }>;
  readonly ties: Int32Array;
  readonly disputes: LinkedLists;
  readonly shocks: RandomStream;
  /** One word an agent of the community that is swept; community sizes are multiples of four. */
  readonly words: Int32Array;
  opened: number;
}

/** 2^32 / 10, as the signed word it is compared with. */
const threshold = 429496730 - 2147483648;

/**
 * W2 as a model: agents in a table, queues in linked lists, a day an event, draws by block addressed (agent, day). Streams:
 * `start` at (agent, 0); `shocks`, words at (agent, day).
 */
export const engineVillage: Model<{ style: VillageStyle; ties: Int32Array }, VillageState> = {
  name: 'village',
  create({ style, ties }, { queue, streams }) {
    const agents = new AgentTable({ severity: 'f64', next: 'f64', open: 'u8' } as const, nAgents);
    const start = streams.stream('start');
    for (let i = 0; i < nAgents; i++) {
      const agent = agents.add();
      agents.columns.severity[agent] = start.uniform(agent, 0);
    }
    const disputes = new LinkedLists();
    disputes.addLists(village.communities);
    disputes.reserve(nAgents);
    for (let day = 0; day < village.days; day++) queue.schedule(day, 0, day);
    const words = new Int32Array(village.size);
    return { style, agents, ties, disputes, shocks: streams.stream('shocks'), words, opened: 0 };
  },
  handlers: [
    function onDay(state, _time, day) {
      const { severity, next } = state.agents.columns;
      const sweep = state.style === 'kernel' ? sweepColumns : callEach;
      for (let community = 0; community < village.communities; community++) {
        const first = community * village.size;
        state.shocks.fillWords(first >> 2, day, state.words);
        sweep(state, community);
        resolve(state, community);
      }
      severity.set(next);
    },
  ],
  horizonDays: () => village.days,
  outcomes: ({ opened }) => ({ opened }),
};

function sweepColumns(state: VillageState, community: number): void {
  const { ties, words } = state;
  const { severity, next, open } = state.agents.columns;
  const first = community * village.size;
  for (let i = 0; i < village.size; i++) {
    const agent = first + i;
    const at = agent << 3;
    const sum =
      severity[ties[at]!]! +
      severity[ties[at | 1]!]! +
      severity[ties[at | 2]!]! +
      severity[ties[at | 3]!]! +
      severity[ties[at | 4]!]! +
      severity[ties[at | 5]!]! +
      severity[ties[at | 6]!]! +
      severity[ties[at | 7]!]!;
    const g = 0.9 * severity[agent]! + (0.06 / 8) * sum + 0.38 * Number(words[i]! < threshold);
    next[agent] = g;
    if (g > 1 && open[agent] === 0) openDispute(state, community, agent);
  }
}

function callEach(state: VillageState, community: number): void {
  const first = community * village.size;
  for (let i = 0; i < village.size; i++) updateAgent(state, community, first + i, state.words[i]!);
}

function updateAgent(state: VillageState, community: number, agent: number, word: number): void {
  const { severity, next, open } = state.agents.columns;
  let sum = 0;
  for (let at = agent * village.ties; at < (agent + 1) * village.ties; at++) sum += severity[state.ties[at]!]!;
  const g = 0.9 * severity[agent]! + (0.06 / 8) * sum + 0.38 * Number(word < threshold);
  next[agent] = g;
  if (g > 1 && open[agent] === 0) openDispute(state, community, agent);
}

function openDispute(state: VillageState, community: number, agent: number): void {
  state.agents.columns.open[agent] = 1;
  state.disputes.pushBack(community, agent);
  state.opened++;
}

function resolve({ agents, disputes }: VillageState, community: number): void {
  for (let k = 0; k < village.resolvedADay; k++) {
    const agent = disputes.head(community);
    if (agent < 0) return;
    disputes.remove(agent);
    agents.columns.next[agent]! *= 0.3;
    agents.columns.open[agent] = 0;
  }
}
