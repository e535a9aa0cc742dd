import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roomImports, rooms } from '../../tools/rooms/rooms.ts';
import { roomsPicture } from '../../tools/rooms/roomsPicture.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const outside = ['bench', 'tools', 'test'];

describe('The picture of the architecture', () => {
  it('is what `node tools/run.mjs writeRooms` draws, and stands in the document', () => {
    expect(read('docs/architecture.svg')).toBe(roomsPicture());
    expect(read('docs/architecture.md')).toContain('](architecture.svg)');
  });

  it('has every room of the build but those that do not ship', () => {
    const { references } = JSON.parse(read('tsconfig.json')) as { references: { path: string }[] };
    const built = references.map(({ path }) => path).filter((path) => !outside.includes(path));
    expect(rooms.map(({ name }) => name).sort()).toEqual(built.sort());
    for (const { name } of rooms) expect(existsSync(join(root, name))).toBe(true);
  });

  it('says of each room what its types let it see', () => {
    for (const { name, sees } of rooms) {
      const { compilerOptions = {} } = JSON.parse(read(`${name}/tsconfig.json`));
      const { lib = [], types = [] } = compilerOptions as { lib?: string[]; types?: string[] };
      const found = lib.includes('DOM') ? 'browser' : types.includes('node') ? 'node' : 'nothing';
      expect([name, found]).toEqual([name, sees]);
    }
  });

  it('has arrows for what is imported itself and not for what follows: two from scenarios, one from the page', () => {
    const imports = roomImports();
    expect(imports.get('scenarios')).toEqual(['sim/analysis', 'models']);
    expect(imports.get('notebook')).toEqual(['library/browser']);
    expect(imports.get('sim/engine')).toEqual([]);
  });
});
