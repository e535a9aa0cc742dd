import type { Given, RelationFault } from '../relations.ts';
import { isMap } from './checkSourced.ts';
import type { LoadFault } from './loadFault.ts';
import { joined, type Tree } from './readTree.ts';

/** The numbers of a section of a file, as far as they are numbers. */
export function givenIn(section: Readonly<Record<string, unknown>>): Given {
  return (key) => {
    const one: unknown = Object.hasOwn(section, key) ? section[key] : undefined;
    return isMap(one) && typeof one.value === 'number' ? one.value : undefined;
  };
}

/** Relation faults with the line of the first parameter they name. */
export function withLines(faults: readonly RelationFault[], section: string, tree: Tree): LoadFault[] {
  return faults.map(({ key, ...fault }) => ({ ...fault, line: tree.lineOf(joined(section, key)) }));
}
