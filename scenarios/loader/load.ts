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
  checkText(text, options);
  checkTokens(text, options);
  const tree = readTree(text, options);
  const already = new Set(tree.faults.map((one) => one.path));
  const faults = [...tree.faults];
  for (const one of [...shapeFaults(schema, tree), ...furtherFaults(tree)]) {
    // What is no number has no range: one fault a place is enough.
    if (!already.has(one.path)) faults.push(one);
  }
  if (faults.length > 0) throw faultError(options, faults);
  return tree.value;
}
