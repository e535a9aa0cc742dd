import { parameterOf, parameters } from '../models/governance/parameters/parameters.ts';
import { nearestNames } from './nearest.ts';
import { type OptionReader, parseNumber } from './optionReader.ts';

export type SettingValue = number | boolean | string;
export type Settings = Readonly<Record<string, SettingValue>>;

const path = '--set';

/**
 * Reads `key=value` texts by the type of the parameter; ranges are checked where the run is resolved. Unknown keys, keys set
 * twice and values of another type are noted in `reader`.
 */
export function readSettings(texts: readonly string[], reader: OptionReader): Settings {
  const settings = new Map<string, SettingValue>();
  for (const text of texts) {
    const equals = text.indexOf('=');
    if (equals <= 0) {
      reader.fault({ code: 'invalidSetting', path, value: text, expected: 'key=value' });
      continue;
    }
    const key = text.slice(0, equals);
    const definition = parameterOf(key);
    if (definition === undefined) {
      const expected = nearestNames(
        key,
        parameters.map((parameter) => parameter.key),
      );
      reader.fault({ code: 'unknownSetting', path, value: key, expected });
      continue;
    }
    if (settings.has(key)) reader.fault({ code: 'settingTwice', path, value: key });
    settings.set(key, settingValue(text.slice(equals + 1), definition.type, key, reader));
  }
  return Object.fromEntries(settings);
}

function settingValue(text: string, type: string, key: string, reader: OptionReader): SettingValue {
  if (type === 'option') return text;
  const at = `${path} ${key}`;
  if (type === 'boolean') return reader.oneOf(at, text, ['true', 'false'], 'false') === 'true';
  const value = parseNumber(text);
  if (Number.isNaN(value)) reader.fault({ code: 'notANumber', path: at, value: text });
  return value;
}
