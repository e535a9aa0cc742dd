import { z } from 'zod';
import type { Ensemble } from '../scenarios/ensemble/ensemble.ts';
import type { ComparisonSummary } from '../sim/analysis/summary.ts';
import type { StopReason } from '../sim/experiment/comparison.ts';

const undefinable = z.number().nullable();
const count = z.int().min(0);
const text = z.string().min(1);

const outcome = z.strictObject({
  mean: undefinable.describe('Mean over the replicates in which the outcome is defined'),
  lo: undefinable.describe('Lower end of the 95 % Student interval of the mean'),
  hi: undefinable.describe('Upper end of the 95 % Student interval of the mean'),
  n: count.describe('Replicates in which the outcome is defined'),
  nUndefined: count.describe('Replicates that ran but in which the outcome is undefined'),
  unit: text,
});

const fault = z.strictObject({
  code: text,
  path: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  expected: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  line: z.int().optional(),
});

/** What `--format json` prints and `results.json` holds; documented in docs/json.md. */
export const comparisonDocument = z.strictObject({
  version: text.describe('Version of zhili'),
  engine: text.describe('Digest of the sources of sim/engine and models, 16 hex digits'),
  case: text,
  seed: count,
  replicates: count.describe('Random worlds of every policy'),
  days: z.number().positive().describe('Days of observation'),
  slice: z
    .string()
    .regex(/^1\/[1-9]\d*$/)
    .describe('1/1 is the whole county'),
  stop: z.enum(['completed', 'precisionReached', 'maxReplicates', 'cancelled']),
  ensemble: z
    .strictObject({ id: text, sets: count.describe('World r has set r modulo this'), hash: text })
    .describe('The parameter sets that the worlds took turns with, and the hash of the calibration they are from')
    .optional(),
  policies: z.array(z.strictObject({ id: text, label: text, outcomes: z.record(z.string(), outcome) })),
  contrasts: z.array(
    z.strictObject({
      policy: text,
      reference: text,
      outcome: text,
      difference: undefinable.describe('Mean of policy - reference over the same worlds'),
      lo: undefinable,
      hi: undefinable,
      n: count.describe('Worlds in which both are defined'),
      pBetter: undefinable.describe(
        'Share of worlds in which the policy is better, ties half; null where neither direction is',
      ),
      varianceRatio: undefinable.describe('(var(policy) + var(reference)) / var(policy - reference)'),
    }),
  ),
  failed: z.array(z.strictObject({ policy: text, replicate: count, fault, furtherFaults: z.array(fault).optional() })),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Digest of all results'),
});

export type ComparisonDocument = z.infer<typeof comparisonDocument>;

export interface DocumentFacts {
  readonly version: string;
  readonly engine: string;
  readonly case: string;
  readonly days: number;
  readonly sliceDenominator: number;
  readonly stop: StopReason;
  readonly ensemble?: Ensemble;
  /** By policy id. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The document of one comparison, in the order in which it is documented. */
export function documentOf(summary: ComparisonSummary, facts: DocumentFacts): ComparisonDocument {
  const { ensemble } = facts;
  return {
    version: facts.version,
    engine: facts.engine,
    case: facts.case,
    seed: summary.seed,
    replicates: summary.replicates,
    days: facts.days,
    slice: `1/${facts.sliceDenominator}`,
    stop: facts.stop,
    ...(ensemble === undefined
      ? {}
      : { ensemble: { id: ensemble.id, sets: ensemble.sets.length, hash: ensemble.made.hash } }),
    policies: summary.policies.map(({ id, outcomes }) => ({ id, label: facts.labels.get(id) ?? id, outcomes })),
    contrasts: [...summary.contrasts],
    failed: summary.failed.map(({ furtherFaults, ...row }) =>
      furtherFaults === undefined ? row : { ...row, furtherFaults: [...furtherFaults] },
    ),
    hash: summary.hash,
  };
}

/** The JSON Schema (draft 2020-12) of the document. */
export function documentJsonSchema(): object {
  return z.toJSONSchema(comparisonDocument);
}
