import { describe, expect, it } from 'vitest';
import type { LaboratorySettings } from '../../library/api.ts';
import { readSettings } from '../../library/readSettings.ts';
import type { FaultError } from '../../sim/engine/fault.ts';

function placesOf(settings: unknown): string[] {
  try {
    readSettings(settings as LaboratorySettings, 4);
    return [];
  } catch (error) {
    return (error as FaultError).faults.map(({ code, path }) => `${code} ${path}`);
  }
}

describe('Settings of a laboratory', () => {
  it('Leave a core to whoever waits, where there is more than one, and are in Chinese', () => {
    expect(readSettings({}, 4)).toEqual({ workers: 3, language: 'zh' });
    expect(readSettings({}, 1)).toEqual({ workers: 1, language: 'zh' });
    expect(readSettings({ workers: 9, language: 'en' }, 4)).toEqual({ workers: 9, language: 'en' });
  });

  it.each([
    [{ wokers: 2, workers: 0, language: 'fr' }, ['unknownKey wokers', 'outOfRange workers', 'wrongType language']],
    [{ workers: 257 }, ['outOfRange workers']],
    [{ workers: '2' }, ['outOfRange workers']],
    [null, ['wrongType settings']],
    [4, ['wrongType settings']],
  ])('%j is refused, all at once', (settings, places) => expect(placesOf(settings)).toEqual(places));

  it('Are refused with the nearest key', () => {
    expect(() => readSettings({ wokers: 2 } as LaboratorySettings, 4)).toThrow(/wokers: unknownKey.*workers/);
  });
});
