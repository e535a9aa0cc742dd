import type { CliStage } from './cliStage.ts';
import type { PlannedFault } from './planFaults.ts';
import type { Injection } from './stage.ts';
import { until } from './waiting.ts';

/** Begins the same sweep in the same folder beside the one that runs. Counts where both were there before the last row. */
export async function secondCoordinator(stage: CliStage, _fault: PlannedFault): Promise<Injection> {
  const first = stage.running('sweep')[0];
  if (first === undefined) {
    return { target: 'none', situation: 'none', missed: 'no sweep was running', mend: () => Promise.resolve() };
  }
  // Without Redis it would only say so and end.
  if (stage.redis?.isRunning === false) {
    return { target: 'none', situation: 'none', missed: 'Redis was down', mend: () => Promise.resolve() };
  }
  const second = stage.start('sweep');
  await until(() => second.program.messages !== '' || !second.program.isRunning, 20_000);
  const { text, idle } = await stage.situation(first.program.pid, stage.redis === undefined);
  const reason = first.program.isRunning && second.program.isRunning ? idle : 'one of them had ended';
  return {
    target: `${second.program.name}, process ${second.program.pid}, beside ${first.program.name}`,
    situation: text,
    ...(reason === undefined ? {} : { missed: reason }),
    mend: () => Promise.resolve(),
  };
}
