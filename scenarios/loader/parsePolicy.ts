import type { PolicySpec } from '../policySpec.ts';
import { leverRelations } from '../relations.ts';
import { policySchema } from '../schemaPolicy.ts';
import { mapAt, sectionFaults } from './checkSourced.ts';
import { decodeText } from './checkText.ts';
import { load } from './load.ts';
import type { LoadFault, LoadOptions } from './loadFault.ts';
import type { Tree } from './readTree.ts';
import { givenIn, withLines } from './relationFaults.ts';

const policyFaults = (tree: Tree): LoadFault[] => [
  ...sectionFaults(tree, 'levers', false),
  ...withLines(leverRelations(givenIn(mapAt(tree.value, 'levers'))), 'levers', tree),
];

/**
 * Reads a policy file (YAML). Throws one `FaultError`
 * with all faults of the file. Whether shares sum to 1 once it is composed is checked by `composePolicy`.
 */
export function parsePolicy(text: string, options: LoadOptions = {}): PolicySpec {
  return load(text, policySchema, policyFaults, options) as PolicySpec;
}

/** As `parsePolicy`, from the bytes of a file; anything but UTF-8 is a fault (`badEncoding`). */
export const parsePolicyBytes = (bytes: Uint8Array, options: LoadOptions = {}): PolicySpec =>
  parsePolicy(decodeText(bytes, options), options);
