/** What a sweep is done to. */
export const faultKinds = [
  'killSweep',
  'killWorker',
  'killCoordinator',
  'killRedis',
  'stopWorker',
  'fullDisk',
  'clockJump',
  'secondCoordinator',
  'flipJournal',
  'flipPart',
  'truncatePart',
  'deletePart',
  'flipManifest',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A sweep with its own pool of threads, or one whose runs go through a queue to worker processes. */
export type Mode = 'local' | 'queue';

export const damageKinds = ['flipJournal', 'flipPart', 'truncatePart', 'deletePart', 'flipManifest'] as const;
export type DamageKind = (typeof damageKinds)[number];

export function isDamage(kind: FaultKind): kind is DamageKind {
  return (damageKinds as readonly FaultKind[]).includes(kind);
}

/** What is dealt before anything is dealt again. Of the damages a queue gets one a deal, since a local sweep has them all. */
export const decks: Readonly<Record<Mode, readonly (FaultKind | 'anyDamage')[]>> = {
  local: ['killSweep', 'fullDisk', 'clockJump', 'secondCoordinator', ...damageKinds],
  queue: [
    ...(['killWorker', 'killCoordinator', 'killRedis', 'stopWorker'] as const),
    ...(['fullDisk', 'clockJump', 'secondCoordinator', 'anyDamage'] as const),
  ],
};

/** In words, for the report. */
export const faultWords: Readonly<Record<FaultKind, string>> = {
  killSweep: 'kill -9 of a sweep with its own threads, then started again',
  killWorker: 'kill -9 of a worker; another takes its place',
  killCoordinator: 'kill -9 of the coordinator, then started again',
  killRedis: 'kill -9 of Redis (append-only file on), then started again',
  stopWorker: 'SIGSTOP of a worker for longer than its lock, then SIGCONT',
  fullDisk: 'the disk of the folder is full, later free again',
  clockJump: 'the wall clock of a process jumps by hours, back or ahead',
  secondCoordinator: 'a second coordinator begins the same sweep in the same folder',
  flipJournal: 'a bit flips in a journal',
  flipPart: 'a bit flips in a sealed part',
  truncatePart: 'a sealed part loses its end',
  deletePart: 'a sealed part is gone',
  flipManifest: 'a bit flips in a manifest',
};
