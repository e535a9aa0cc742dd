import type { CliStage } from './cliStage.ts';
import { pick } from './pick.ts';
import type { PlannedFault } from './planFaults.ts';
import type { Injection } from './stage.ts';
import { pause } from './waiting.ts';

const hour = 3_600_000;
const mostHours = 48;

/** Sets the wall clock of one process hours ahead or back, and leaves it so. */
export async function jumpClock(stage: CliStage, { draws }: PlannedFault): Promise<Injection> {
  const victim = pick([...stage.running('sweep'), ...stage.running('worker')], draws[0]!);
  if (victim === undefined) {
    return { target: 'none', situation: 'none', missed: 'nothing was running', mend: () => Promise.resolve() };
  }
  const { text, idle } = await stage.situation(
    victim.program.pid,
    victim.role === 'worker' || stage.redis === undefined,
  );
  const shift = Math.round((1 + (mostHours - 1) * draws[1]!) * hour) * (draws[2]! < 0.5 ? -1 : 1);
  stage.setClock(victim, shift);
  // It looks at the file every 50 ms.
  await pause(100);
  return {
    target: `${victim.program.name}, process ${victim.program.pid}, by ${(shift / hour).toFixed(1)} h`,
    situation: text,
    ...(idle === undefined ? {} : { missed: idle }),
    mend: () => Promise.resolve(),
  };
}
