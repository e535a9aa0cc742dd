import { parameterOf } from '../../models/governance/parameters/parameters.ts';
import { expectedOf } from '../schemaValues.ts';
import { type LoadFault, shown } from './loadFault.ts';
import { joined, type Tree } from './readTree.ts';

type Map = Readonly<Record<string, unknown>>;

export const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A map's entry, or an empty map where there is none: checks run over whatever part of a faulty file is there. */
export function mapAt(value: unknown, key: string): Map {
  const found = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isMap(found) ? found : {};
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const isSeed = (value: unknown): boolean => typeof value === 'string' && value.startsWith('seed');

/** A seed is quoted, a quotation has a source, an assumed number of a county says over which range it is swept, a measured one its interval and in which data. */
export function originFaults(one: Map, path: string, tree: Tree, rangeIsDue: boolean): LoadFault[] {
  const missing = (key: string, expected: string): LoadFault => ({
    code: 'missingKey',
    path: joined(path, key),
    expected,
    line: tree.lineOf(path),
  });
  const faults: LoadFault[] = [];
  const seeded = isSeed(one.from) || isSeed(one.suggestedBy);
  if (seeded && one.passage === undefined) faults.push(missing('passage', 'text'));
  if (one.from === 'assumption' && one.passage !== undefined && one.suggestedBy === undefined) {
    faults.push(missing('suggestedBy', 'seed000 | seed001 | seed002 | seed003 | seed004'));
  }
  const isOurs = one.from === 'assumption' || one.from === 'measured';
  if (rangeIsDue && isOurs && isNumber(one.value) && one.range === undefined) {
    faults.push(missing('range', '[low, high]'));
  }
  if (one.from === 'measured') {
    if (one.n === undefined) faults.push(missing('n', 'integer ≥ 1'));
    if (one.data === undefined) faults.push(missing('data', '{digest, from, until, cases}'));
  }
  return [...faults, ...misplacedFaults(one, path, tree)];
}

/** What tells of data goes with measured values only, a quotation never with them; data end no earlier than they begin. */
function misplacedFaults(one: Map, path: string, tree: Tree): LoadFault[] {
  const isMeasured = one.from === 'measured';
  const misplaced = (isMeasured ? ['passage', 'suggestedBy'] : ['n', 'data']).filter((key) => one[key] !== undefined);
  const faults = misplaced.map((key): LoadFault => {
    const place = joined(path, key);
    const value = typeof one.from === 'string' ? `from: ${one.from}` : 'from';
    const expected = isMeasured ? 'from: assumption' : 'from: measured';
    return { code: 'notWithOrigin', path: place, value: shown(value), expected, line: tree.lineOf(place) };
  });
  const { from, until } = isMap(one.data) ? one.data : {};
  if (typeof from === 'string' && typeof until === 'string' && !(from <= until)) {
    const place = joined(joined(path, 'data'), 'until');
    faults.push({
      code: 'outOfOrder',
      path: place,
      value: shown(until),
      expected: `≥ ${shown(from)}`,
      line: tree.lineOf(place),
    });
  }
  return faults;
}

/** A range runs upwards, holds its value, and stays within the parameter's bounds. */
export function rangeFaults(one: Map, key: string, path: string, tree: Tree): LoadFault[] {
  const range: unknown = one.range;
  if (!Array.isArray(range) || range.length !== 2 || !range.every(isNumber)) return [];
  const [low, high] = range as [number, number];
  const place = joined(path, 'range');
  const line = tree.lineOf(place);
  const faults: LoadFault[] = [];
  if (!(low <= high))
    faults.push({ code: 'outOfOrder', path: place, value: `${low} > ${high}`, expected: 'low ≤ high', line });
  else if (isNumber(one.value) && !(one.value >= low && one.value <= high)) {
    const at = joined(path, 'value');
    const expected = `[${low}, ${high}]`;
    faults.push({ code: 'valueOutsideOwnRange', path: at, value: one.value, expected, line: tree.lineOf(at) });
  }
  const definition = parameterOf(key);
  if (
    definition !== undefined &&
    'bounds' in definition &&
    !(low >= definition.bounds[0] && high <= definition.bounds[1])
  ) {
    const expected = expectedOf(definition);
    faults.push({ code: 'outOfRange', path: place, value: `[${low}, ${high}]`, expected, line });
  }
  return faults;
}

/** Origins and ranges of all parameters of a section. */
export function sectionFaults(tree: Tree, section: string, rangeIsDue: boolean): LoadFault[] {
  return Object.entries(mapAt(tree.value, section)).flatMap(([key, one]) => {
    if (!isMap(one)) return [];
    const path = joined(section, key);
    return [...originFaults(one, path, tree, rangeIsDue), ...rangeFaults(one, key, path, tree)];
  });
}
