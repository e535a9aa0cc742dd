import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { governanceModel } from '../models/governance/model.ts';
import { resolveRun } from '../scenarios/resolve.ts';
import { Simulation } from '../sim/engine/simulation.ts';

/** What a child process reports of its county-years. */
export interface CountyRuns {
  readonly events: number;
  readonly grievances: number;
  /** Wall-clock seconds of each replicate in turn, the first in a cold process. */
  readonly seconds: readonly number[];
  readonly maxRssMiB: number;
  /** Share of self time of the busiest functions, when profiled. */
  readonly profile: readonly { readonly name: string; readonly share: number }[];
}

/** Runs `replicates` county-years of a case at 1:1 under a policy in this process, one after the other. */
export async function countyRuns(
  caseId: string,
  policy: string,
  replicates: number,
  profiled: boolean,
): Promise<CountyRuns> {
  const parameters = resolveRun({ case: caseId, policy });
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
    const from = performance.now();
    const simulation = new Simulation(governanceModel, parameters, { seed: 20261122, replicate });
    simulation.run();
    simulation.outcomes();
    seconds.push((performance.now() - from) / 1000);
    events = simulation.events;
    grievances = simulation.state.grievances.rows;
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
