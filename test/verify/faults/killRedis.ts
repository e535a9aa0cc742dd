import type { CliStage } from './cliStage.ts';
import type { PlannedFault } from './planFaults.ts';
import type { Injection } from './stage.ts';
import { pause, until } from './waiting.ts';

const longestRest = 2500;

/** Milliseconds in which whoever was started has found the queue. */
const longestStart = 20_000;

/** What both coordinators and workers say once they have. */
const hasFound = /worker|sweep yet|connected/i;

/** kill -9 of Redis; after a while it is started again with the log it wrote. */
export async function killRedis(stage: CliStage, { draws }: PlannedFault): Promise<Injection> {
  const redis = stage.redis!;
  // Who comes while Redis is away says so and ends, as it should: it is not what is looked at here.
  const members = () => [...stage.running('worker'), ...stage.running('sweep')];
  await until(() => members().every(({ program }) => hasFound.test(program.messages)), longestStart);
  const { pid } = redis;
  const { text, idle } = await stage.situation(pid, false);
  await redis.kill('SIGKILL');
  return {
    target: `Redis, process ${pid}`,
    situation: text,
    ...(idle === undefined ? {} : { missed: idle }),
    isFirstToMend: true,
    async mend() {
      await pause(draws[0]! * longestRest);
      await redis.restart();
    },
  };
}
