import type { Flocc, FloccAgent } from './flocc.ts';

/** W1 in flocc, with its scheduler of times: an agent that customers come from, an agent a server. Returns the mean wait. */
export function floccQueue(library: Flocc, customers: number, uniform: () => number): number {
  const scheduler = new library.PriorityScheduler();
  const environment = new library.Environment({ width: 1, height: 1, scheduler });
  const waiting: number[] = [];
  const free: FloccAgent[] = [];
  let arrived = 0;
  let started = 0;
  let waits = 0;
  const serve = (server: FloccAgent) => {
    started++;
    scheduler.schedule(server, environment.time - Math.log(uniform()));
  };
  const source = new library.Agent({
    tick: () => {
      if (++arrived < customers) scheduler.schedule(source, environment.time + (1 / 18) * -Math.log(uniform()));
      const server = free.pop();
      if (server === undefined) waiting.push(environment.time);
      else serve(server);
    },
  });
  environment.addAgent(source);
  scheduler.schedule(source, (1 / 18) * -Math.log(uniform()));
  for (let i = 0; i < 20; i++) {
    const server: FloccAgent = new library.Agent({
      tick: () => {
        const since = waiting.shift();
        if (since === undefined) {
          free.push(server);
        } else {
          waits += environment.time - since;
          serve(server);
        }
      },
    });
    environment.addAgent(server);
    scheduler.unschedule(server);
    free.push(server);
  }
  while (started < customers) environment.tickNext();
  return waits / customers;
}
