import type { CliStage } from './cliStage.ts';
import type { PlannedFault } from './planFaults.ts';
import type { Injection } from './stage.ts';
import { pause } from './waiting.ts';

const longestRest = 2500;

/** kill -9 of Redis; after a while it is started again with the log it wrote. */
export async function killRedis(stage: CliStage, { draws }: PlannedFault): Promise<Injection> {
  const redis = stage.redis!;
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
