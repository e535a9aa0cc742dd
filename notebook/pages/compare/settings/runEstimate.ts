import type { Question } from '../../../../scenarios/question/question.ts';
import { precisionDefaults } from '../../../../sim/analysis/precisionRule.ts';

/** Least and most runs a question takes: one a policy and world. */
export function runEstimate({ policies, worlds }: Question): { readonly least: number; readonly most: number } {
  const n = policies.length;
  if ('replicates' in worlds) return { least: n * worlds.replicates, most: n * worlds.replicates };
  return { least: n * precisionDefaults.batch, most: n * precisionDefaults.maxReplicates };
}
