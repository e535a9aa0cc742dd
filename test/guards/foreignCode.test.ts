import { describe, expect, it } from 'vitest';
import { foreignCodeViolations, isReadingRoom } from '../../tools/guards/foreignCode.ts';
import { fixture, foundIn, plantedIn } from './planted.ts';

describe('the guard on foreign code', () => {
  it('finds every planted way from a text to code, and nothing else', () => {
    const source = fixture('foreignCode.ts');
    const planted = plantedIn(source);
    expect(planted).toHaveLength(23);
    expect(foundIn(foreignCodeViolations('scenarios/planted.ts', source))).toEqual(planted);
  });

  it('leaves words, types, written imports and workers of the house alone', () => {
    expect(foreignCodeViolations('cli/planted.ts', fixture('foreignCodeAllowed.ts'))).toEqual([]);
  });

  it('lets the two places compile texts that are there to do so, and these do nothing else of it', () => {
    const source = "export const run = (text: string) => new Function(text);\nexport * from 'node:child_process';\n";
    for (const file of ['library/registry.ts', 'notebook/frame/session.ts']) {
      expect(foundIn(foreignCodeViolations(file, source))).toEqual(['2 runningModule']);
    }
    expect(foundIn(foreignCodeViolations('cli/registry.ts', source))).toEqual(['1 compiledText', '2 runningModule']);
  });

  it('holds wherever data of others are read', () => {
    const rooms = ['sim/analysis/a.ts', 'models/a.ts', 'scenarios/a.ts', 'report/a.ts', 'cli/a.ts', 'library/a.ts'];
    expect(rooms.every(isReadingRoom)).toBe(true);
    expect(['tools/a.ts', 'bench/a.ts', 'test/a.ts'].some(isReadingRoom)).toBe(false);
  });
});
