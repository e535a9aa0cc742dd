import type { Target } from '../caseSpec.ts';
import { targetsSchema } from '../schemaCase.ts';
import { targetListFaults } from './checkCase.ts';
import { load } from './load.ts';
import type { LoadOptions } from './loadFault.ts';

/** Reads a file of targets (YAML). Throws one `FaultError` with all its faults. */
export function parseTargets(text: string, options: LoadOptions = {}): readonly Target[] {
  return (load(text, targetsSchema, targetListFaults, options) as { targets: readonly Target[] }).targets;
}
