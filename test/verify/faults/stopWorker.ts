import { type CliStage, queueLock } from './cliStage.ts';
import { pick } from './pick.ts';
import type { PlannedFault } from './planFaults.ts';
import type { Injection } from './stage.ts';
import { pause } from './waiting.ts';

/** SIGSTOP of a worker until it has lost its lock for certain, then SIGCONT. */
export async function stopWorker(stage: CliStage, { draws }: PlannedFault): Promise<Injection> {
  const victim = pick(stage.running('worker'), draws[0]!);
  if (victim === undefined) {
    return { target: 'none', situation: 'none', missed: 'no worker was running', mend: () => Promise.resolve() };
  }
  const { text, idle } = await stage.situation(victim.program.pid, true);
  victim.program.send('SIGSTOP');
  const milliseconds = Math.round(queueLock * (2 + draws[1]!));
  return {
    target: `${victim.program.name}, process ${victim.program.pid}, for ${milliseconds} ms`,
    situation: text,
    ...(idle === undefined ? {} : { missed: idle }),
    async mend() {
      await pause(milliseconds);
      victim.program.send('SIGCONT');
    },
  };
}
