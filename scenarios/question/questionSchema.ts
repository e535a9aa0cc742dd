import { z } from 'zod';
import { levers } from '../../models/governance/parameters/levers.ts';
import { id, valueSchema } from '../schemaValues.ts';
import { limits } from './limits.ts';

// Every `error` is the expectation that a fault will show, not a sentence.

const whole = (low: number, high: number) => {
  const error = `integer [${low}, ${high}]`;
  return z.int({ error }).min(low, { error }).max(high, { error });
};

const short = (longest: number) => {
  const error = `text ≤ ${longest}`;
  return z.string({ error }).min(1, { error }).max(longest, { error });
};

const file = z.strictObject(
  { file: short(limits.fileNameLength), text: z.string({ error: 'YAML' }) },
  { error: '{file, text}' },
);

const mixture = z.strictObject(
  {
    id,
    label: short(limits.labelLength),
    base: id,
    levers: z.strictObject(Object.fromEntries(levers.map((one) => [one.key, valueSchema(one).optional()])), {
      error: 'map',
    }),
  },
  { error: '{id, label, base, levers}' },
);

const policiesError = `1 … ${limits.policies}`;

/** The shape of a written question. What a shape cannot say is checked in questionFaults.ts. */
export const questionSchema = z.strictObject(
  {
    case: z.union([id, file], { error: 'id | {file, text}' }),
    policies: z
      .array(z.union([id, file, mixture], { error: 'id | {file, text} | {id, label, base, levers}' }), {
        error: 'list',
      })
      .min(1, { error: policiesError })
      .max(limits.policies, { error: policiesError })
      .optional(),
    reference: short(limits.fileNameLength).optional(),
    days: whole(1, limits.days).optional(),
    seed: whole(0, Number.MAX_SAFE_INTEGER).optional(),
    replicates: whole(1, limits.replicates).optional(),
    precision: z.number({ error: '(0, 1)' }).gt(0, { error: '(0, 1)' }).lt(1, { error: '(0, 1)' }).optional(),
    slice: z
      .string({ error: '1/k' })
      .regex(/^1\/[1-9]\d{0,3}$/, { error: '1/k' })
      .optional(),
    // Values are checked one by one, against their parameters.
    settings: z.record(z.string(), z.unknown(), { error: 'map' }).optional(),
    ensemble: file.optional(),
  },
  { error: '{case, policies, …}' },
);
