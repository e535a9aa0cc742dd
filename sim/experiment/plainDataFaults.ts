import type { Fault } from '../engine/fault.ts';

/** A request of the governance model has some three hundred values, five deep. */
const mostValues = 5000;
const mostDepth = 12;
const longestText = 1000;

const prototypeKeys = ['__proto__', 'constructor', 'prototype'];

/**
 * The first thing that keeps data of unknown origin from being small plain JSON data, as a `jobInvalid` with its path; empty where nothing does. Looks at no
 * more than 5000 values, 12 deep, and makes nothing of them.
 */
export function plainDataFaults(data: unknown, path: string): readonly Fault[] {
  let values = 0;
  const look = (value: unknown, at: string, depth: number): Fault | undefined => {
    const wrong = (found: string | number, expected: string): Fault => ({
      code: 'jobInvalid',
      path: at,
      value: found,
      expected,
    });
    if (++values > mostValues) return wrong(`> ${mostValues} values`, `≤ ${mostValues}`);
    if (value === null || typeof value === 'boolean') return undefined;
    if (typeof value === 'number') return Number.isFinite(value) ? undefined : wrong(String(value), 'finite');
    if (typeof value === 'string') {
      return value.length <= longestText ? undefined : wrong(`${value.length} characters`, `≤ ${longestText}`);
    }
    if (typeof value !== 'object') return wrong(typeof value, 'JSON');
    if (depth >= mostDepth) return wrong(`> ${mostDepth} levels`, `≤ ${mostDepth}`);
    if (Array.isArray(value)) return first(value, (one, index) => look(one, `${at}[${index}]`, depth + 1));
    const keys = Object.keys(value);
    if (values + keys.length > mostValues) return wrong(`> ${mostValues} values`, `≤ ${mostValues}`);
    return first(keys, (key) => {
      const below = `${at}.${key.slice(0, 80)}`;
      if (prototypeKeys.includes(key) || key.length > longestText) return { ...wrong('key', 'name'), path: below };
      return look((value as Readonly<Record<string, unknown>>)[key], below, depth + 1);
    });
  };
  const fault = look(data, path, 0);
  return fault === undefined ? [] : [fault];
}

function first<T>(items: readonly T[], find: (item: T, index: number) => Fault | undefined): Fault | undefined {
  for (let i = 0; i < items.length; i++) {
    const found = find(items[i]!, i);
    if (found !== undefined) return found;
  }
  return undefined;
}
