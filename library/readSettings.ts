import type { Language } from '../locales/language.ts';
import { isMap } from '../scenarios/loader/checkSourced.ts';
import { shown } from '../scenarios/loader/loadFault.ts';
import { type Fault, FaultError } from '../sim/engine/fault.ts';
import type { LaboratorySettings } from './api.ts';
import { unknownKeys } from './unknownKeys.ts';

const most = 256;
const keys = ['workers', 'language'];

interface CheckedSettings {
  readonly workers: number;
  readonly language: Language;
}

/** Settings with their defaults: all cores but one, which is left to whoever waits; Chinese. Throws one `FaultError` with all faults. */
export function readSettings(given: LaboratorySettings, cores: number): CheckedSettings {
  if (!isMap(given)) {
    throw new FaultError({
      code: 'wrongType',
      path: 'settings',
      value: shown(given),
      expected: `{${keys.join(', ')}}`,
    });
  }
  const { workers = Math.max(1, cores - 1), language = 'zh' } = given as LaboratorySettings;
  const faults: Fault[] = unknownKeys(given, keys);
  if (!(Number.isInteger(workers) && workers >= 1 && workers <= most)) {
    faults.push({ code: 'outOfRange', path: 'workers', value: shown(workers), expected: `integer [1, ${most}]` });
  }
  if (language !== 'zh' && language !== 'en') {
    faults.push({ code: 'wrongType', path: 'language', value: shown(language), expected: 'zh | en' });
  }
  if (faults.length > 0) throw new FaultError(faults);
  return { workers, language };
}
