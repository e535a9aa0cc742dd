import { describe, expect, it } from 'vitest';
import { undoKey } from '../../../../notebook/pages/compare/settings/undoKeys.ts';

const press = (key: string, ...held: ('ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey')[]) =>
  undoKey({
    key,
    ...{ ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
    ...Object.fromEntries(held.map((name) => [name, true])),
  });

describe('the keys of undo and redo', () => {
  it('are those of every platform', () => {
    expect(press('z', 'ctrlKey')).toBe('undo');
    expect(press('z', 'metaKey')).toBe('undo');
    expect(press('Z', 'ctrlKey', 'shiftKey')).toBe('redo');
    expect(press('Z', 'metaKey', 'shiftKey')).toBe('redo');
    expect(press('y', 'ctrlKey')).toBe('redo');
  });

  it('are no others', () => {
    for (const other of [
      press('z'),
      press('y'),
      press('y', 'metaKey'),
      press('Y', 'ctrlKey', 'shiftKey'),
      press('z', 'ctrlKey', 'altKey'),
      press('z', 'ctrlKey', 'metaKey'),
      press('x', 'ctrlKey'),
    ]) {
      expect(other).toBeUndefined();
    }
  });
});
