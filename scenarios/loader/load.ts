import type { z } from 'zod';
import { checkText } from './checkText.ts';
import { checkTokens } from './checkTokens.ts';
import { faultError, type LoadFault, type LoadOptions } from './loadFault.ts';
import { readTree, type Tree } from './readTree.ts';
import { shapeFaults } from './shapeFaults.ts';

/** Reads and checks a scenario file. Returns its data; throws one `FaultError` with everything that is wrong. */
export function load(
  text: string,
  schema: z.ZodType,
  furtherFaults: (tree: Tree) => readonly LoadFault[],
  options: LoadOptions,
): unknown {
  const tree = loadTree(text, options);
  const faults = treeFaults(tree, schema, furtherFaults);
  if (faults.length > 0) throw faultError(options, faults);
  return tree.value;
}

/** The data of a file, whatever they say. Throws a `FaultError` where it cannot be read. */
export function loadTree(text: string, options: LoadOptions): Tree {
  checkText(text, options);
  checkTokens(text, options);
  return readTree(text, options);
}

/** Everything that is wrong with data; what is no number has no range: one fault a place is enough. */
export function treeFaults(
  tree: Tree,
  schema: z.ZodType,
  furtherFaults: (tree: Tree) => readonly LoadFault[],
): LoadFault[] {
  const faults = [...tree.faults];
  for (const found of [shapeFaults(schema, tree), furtherFaults(tree)]) {
    const already = new Set(faults.map((one) => one.path));
    faults.push(...found.filter((one) => !already.has(one.path)));
  }
  return faults;
}
