import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { governanceModel } from '../models/governance/model.ts';
import { resolveRun } from '../scenarios/resolve.ts';
import { Simulation } from '../sim/engine/simulation.ts';

/** What a child process reports of its county-years. */
export interface CountyRuns {
  readonly events: number;
  readonly grievances: number;
  /** Wall-clock seconds of each run in turn, the first in a cold process. */
  readonly seconds: readonly number[];
  readonly maxRssMiB: number;
  /** Share of self time of the busiest functions, when profiled. */
  readonly profile: readonly { readonly name: string; readonly share: number }[];
}

/** The window's year alone, from a county without a past. */
const year = { warmupDays: 0, windowDays: 365, followUpDays: 0 };

/**
 * Runs each of `replicates` worlds of a case at 1:1 under one policy after the other, in this process: the usual run of 635 days (warm-up, the year that is measured, follow-up),
 * or 365 days alone. Policies that follow the first find its world born.
 */
export async function countyRuns(
  caseId: string,
  policies: readonly string[],
  replicates: number,
  { profiled = false, yearAlone = false }: { readonly profiled?: boolean; readonly yearAlone?: boolean } = {},
): Promise<CountyRuns> {
  const period = yearAlone ? { period: year } : {};
  const parameters = policies.map((policy) => resolveRun({ case: caseId, policy, ...period }));
  const session = new Session();
  if (profiled) {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 500 });
    await session.post('Profiler.start');
  }
  const seconds: number[] = [];
  let events = 0;
  let grievances = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    for (const one of parameters) {
      const from = performance.now();
      const simulation = new Simulation(governanceModel, one, { seed: 20261122, replicate });
      simulation.run();
      simulation.outcomes();
      seconds.push((performance.now() - from) / 1000);
      events = simulation.events;
      grievances = simulation.state.grievances.rows;
    }
  }
  const profile = profiled ? busiest((await session.post('Profiler.stop')).profile) : [];
  return { events, grievances, seconds, maxRssMiB: process.resourceUsage().maxRSS / 1024, profile };
}

function busiest(profile: Profiler.Profile): { name: string; share: number }[] {
  const names = new Map(profile.nodes.map((node) => [node.id, node.callFrame.functionName || '(anonymous)']));
  const times = new Map<string, number>();
  let total = 0;
  profile.samples?.forEach((id, i) => {
    const name = names.get(id)!;
    const time = profile.timeDeltas?.[i] ?? 0;
    times.set(name, (times.get(name) ?? 0) + time);
    total += time;
  });
  return [...times]
    .map(([name, time]) => ({ name, share: time / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, 12);
}
