import { constantRelations } from '../relations.ts';
import { isMap, mapAt, originFaults, rangeFaults, sectionFaults } from './checkSourced.ts';
import type { LoadFault } from './loadFault.ts';
import { joined, type Tree } from './readTree.ts';
import { givenIn, withLines } from './relationFaults.ts';

function listAt(tree: Tree, key: string): readonly unknown[] {
  const found: unknown = isMap(tree.value) && Object.hasOwn(tree.value, key) ? tree.value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

/** What the shape of a list of targets cannot say. */
export const targetListFaults = (tree: Tree): LoadFault[] =>
  listAt(tree, 'targets').flatMap((one, index) =>
    isMap(one) ? targetFaults(one, joined('targets', index), tree) : [],
  );

/** What the shape of a case cannot say. */
export function caseFaults(tree: Tree): LoadFault[] {
  const institutions = listAt(tree, 'institutions').flatMap((one, index) => {
    const path = joined('institutions', index);
    return isMap(one) ? [...originFaults(one, path, tree, true), ...rangeFaults(one, '', path, tree)] : [];
  });
  const targets = targetListFaults(tree);
  const relations = constantRelations(givenIn(mapAt(tree.value, 'constants')));
  return [
    ...sectionFaults(tree, 'constants', true),
    ...sectionFaults(tree, 'uncertainties', true),
    ...institutions,
    ...targets,
    ...withLines(relations, 'constants', tree),
  ];
}

function targetFaults(one: Readonly<Record<string, unknown>>, path: string, tree: Tree): LoadFault[] {
  const faults = [...originFaults(one, path, tree, false), ...rangeFaults({ range: one.range }, '', path, tree)];
  const line = tree.lineOf(path);
  if ((one.value === undefined) === (one.range === undefined)) {
    faults.push({ code: 'exactlyOne', path, expected: 'value | range', line });
  }
  if (one.contradictory === true && one.role === 'calibration') {
    const place = joined(path, 'role');
    faults.push({
      code: 'contradictoryCalibration',
      path: place,
      value: 'calibration',
      expected: 'validation',
      line: tree.lineOf(place),
    });
  }
  return faults;
}
