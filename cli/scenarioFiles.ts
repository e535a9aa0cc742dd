import type { CaseSpec } from '../scenarios/caseSpec.ts';
import { builtInPolicies, caseOf, policyOf } from '../scenarios/catalogue.ts';
import { composePolicy, type Policy } from '../scenarios/composePolicy.ts';
import { parseCaseBytes } from '../scenarios/loader/parseCase.ts';
import { parsePolicyBytes } from '../scenarios/loader/parsePolicy.ts';
import { FaultError } from '../sim/engine/fault.ts';

type ReadBytes = (path: string) => Uint8Array;

const isPath = (name: string) => /\.ya?ml$/i.test(name);

/** A case of the catalogue by id, or of a `.yaml` file. Throws `unknownCase`, `fileUnreadable`, or the faults of the file. */
export function loadCase(name: string, readBytes: ReadBytes): CaseSpec {
  return isPath(name) ? parseCaseBytes(bytesOf(name, readBytes), { name }) : caseOf(name);
}

/**
 * A policy of the catalogue by id, of a `.yaml` file (which may extend those of the catalogue), or the case's own `before`
 * or `after`. Throws `unknownPolicy`, `fileUnreadable`, or the faults of the file.
 */
export function loadPolicy(name: string, { before, after }: CaseSpec, readBytes: ReadBytes): Policy {
  if (isPath(name)) return composePolicy(parsePolicyBytes(bytesOf(name, readBytes), { name }), builtInPolicies);
  return policyOf(name === 'before' ? before : name === 'after' ? after : name);
}

function bytesOf(path: string, readBytes: ReadBytes): Uint8Array {
  try {
    return readBytes(path);
  } catch (error) {
    throw new FaultError({
      code: 'fileUnreadable',
      path,
      value: error instanceof Error ? error.message : String(error),
    });
  }
}
