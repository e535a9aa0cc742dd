import type { CliStage, Role } from './cliStage.ts';
import { damageStore } from './damageStore.ts';
import type { DamageKind, FaultKind } from './faultKinds.ts';
import { fillDisk } from './fillDisk.ts';
import { jumpClock } from './jumpClock.ts';
import { killRedis } from './killRedis.ts';
import { pick } from './pick.ts';
import type { PlannedFault } from './planFaults.ts';
import { secondCoordinator } from './secondCoordinator.ts';
import type { Injection } from './stage.ts';
import { stopWorker } from './stopWorker.ts';
import { pause } from './waiting.ts';

type Injector = (stage: CliStage, fault: PlannedFault) => Promise<Injection>;

export const injectors: Readonly<Record<FaultKind, Injector>> = {
  killSweep: killMember('sweep'),
  killWorker: killMember('worker'),
  killCoordinator: killMember('sweep'),
  killRedis,
  stopWorker,
  fullDisk: fillDisk,
  clockJump: jumpClock,
  secondCoordinator,
  flipJournal: damage('flipJournal'),
  flipPart: damage('flipPart'),
  truncatePart: damage('truncatePart'),
  deletePart: damage('deletePart'),
  flipManifest: damage('flipManifest'),
};

const longestRest = 1500;

/** kill -9; after a while another is started. */
function killMember(role: Role): Injector {
  return async (stage, { draws }) => {
    const victim = pick(stage.running(role), draws[0]!);
    if (victim === undefined) return { ...nobody, missed: `no ${role} was running` };
    const { text, idle } = await stage.situation(victim.program.pid, role === 'worker' || stage.redis === undefined);
    victim.wasKilled = true;
    await victim.program.kill();
    return {
      target: `${victim.program.name}, process ${victim.program.pid}`,
      situation: text,
      ...(idle === undefined ? {} : { missed: idle }),
      async mend() {
        await pause(draws[1]! * longestRest);
        stage.start(role);
      },
    };
  };
}

function damage(kind: DamageKind): Injector {
  return (stage, fault) => damageStore(stage, kind, fault);
}

const nobody: Injection = { target: 'none', situation: 'none', mend: () => Promise.resolve() };
