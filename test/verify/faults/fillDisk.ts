import type { CliStage } from './cliStage.ts';
import type { PlannedFault } from './planFaults.ts';
import type { Program } from './program.ts';
import type { Injection } from './stage.ts';
import { pause, until } from './waiting.ts';

const longestWait = 30_000;
const longestRest = 1500;

/** Fills the disk under the sweep until somebody says so; it is freed when mended. */
export async function fillDisk(stage: CliStage, { draws }: PlannedFault): Promise<Injection> {
  const { disk } = stage;
  const idleMend = () => Promise.resolve();
  if (typeof disk === 'string')
    return { target: 'disk', situation: 'none', missed: `skipped: ${disk}`, mend: idleMend };
  const [first] = stage.running('sweep');
  if (first === undefined) return { target: 'disk', situation: 'none', missed: 'no sweep was running', mend: idleMend };
  // Who still waits from the last time says nothing anew.
  await until(() => stage.members.every(({ program }) => !isWaiting(program)), longestWait);
  const { text, idle } = await stage.situation(first.program.pid, stage.redis === undefined);
  const said = stage.members.map(({ program }) => program.messages.length);
  const taken = disk.fill();
  const isTold = () =>
    stage.members.some(({ program }, place) => noRoom.test(program.messages.slice(said[place] ?? 0)));
  // Journals have room up to the end of their last page: rows may still come for a while.
  const wasTold = await until(() => isTold() || stage.isOver, stage.redis?.isRunning === false ? 1000 : longestWait);
  // Where Redis is down too nobody has anything to write.
  const isIdle = stage.redis?.isRunning === false;
  if (!wasTold && !isIdle) stage.problems.push(`nobody said in ${longestWait / 1000} s that the disk was full`);
  const reason = idle ?? (isTold() ? undefined : 'what was missing still fitted in');
  return {
    target: `disk of the folder, ${taken} bytes taken`,
    situation: text,
    ...(reason === undefined ? {} : { missed: reason }),
    isFirstToMend: true,
    async mend() {
      await pause(draws[0]! * longestRest);
      disk.free();
    },
  };
}

const noRoom = /disk is full|no space/i;

/** Whether it said that there was no room, and not yet that there is again. */
function isWaiting({ isRunning, messages }: Program): boolean {
  return isRunning && messages.lastIndexOf('disk is full') > messages.lastIndexOf('room again');
}
