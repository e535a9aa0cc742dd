import { readFileSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A room of the house, what is in it, and where it stands in the picture. */
export interface Room {
  /** Folder below the root. */
  readonly name: string;
  readonly what: string;
  readonly side: 'left' | 'middle' | 'right';
  /** What its code may see of where it runs. */
  readonly sees: 'nothing' | 'browser' | 'node';
}

const room = (name: string, what: string, side: Room['side'] = 'middle', sees: Room['sees'] = 'nothing'): Room => ({
  name,
  what,
  side,
  sees,
});

/** All rooms that ship. */
export const rooms: readonly Room[] = [
  room('sim/engine', 'random streams, queue of events, arithmetic'),
  room('sim/experiment', 'runs, pools of workers, sweeps, designs', 'left'),
  room('models', 'the governance model, a file a mechanism', 'right'),
  room('sim/analysis', 'intervals, contrasts, sensitivity, calibration', 'left'),
  room('scenarios', 'counties, policies, experiments: files to parameters'),
  room('ledger', 'case ledgers of real counties, read and described'),
  room('locales', 'texts a person reads, Chinese and English'),
  room('report', 'what page and command line say alike of a result'),
  room('library', 'the public interface: options to rows'),
  room('library/browser', 'starts its workers in a page', 'left', 'browser'),
  room('library/node', 'starts its workers in Node', 'right', 'node'),
  room('notebook', 'the page', 'left', 'browser'),
  room('cli', 'the command zhili', 'right', 'node'),
];

/** Rooms that a room may import, as its `tsconfig.json` has them. */
function importedBy(name: string): string[] {
  const { references = [] } = JSON.parse(readFileSync(join(root, name, 'tsconfig.json'), 'utf8')) as {
    references?: readonly { readonly path: string }[];
  };
  return references.map(({ path }) => normalize(join(name, path)));
}

/** What each room imports, without what follows from the others: what an imported room imports itself. */
export function roomImports(): ReadonlyMap<string, readonly string[]> {
  const all = new Map(rooms.map(({ name }) => [name, importedBy(name)]));
  const reaches = (from: string, to: string): boolean =>
    (all.get(from) ?? []).some((next) => next === to || reaches(next, to));
  return new Map(
    [...all].map(([name, imported]) => [
      name,
      imported.filter((one) => !imported.some((other) => other !== one && reaches(other, one))),
    ]),
  );
}
