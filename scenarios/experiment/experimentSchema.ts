import { z } from 'zod';
import { questionSchema } from '../question/questionSchema.ts';
import { bilingual, id, range } from '../schemaValues.ts';
import { factorKinds } from './allFactors.ts';

// Every `error` is the expectation that a fault will show, not a sentence.

/** How large an experiment may be; greatest values, all inclusive. */
export const experimentLimits = {
  factors: 400,
  values: 20,
  times: 20,
  /** Places of a number in a factorial, and in a trajectory. */
  levels: 100,
  /** Points of a sample, base points and trajectories. */
  points: 100_000,
  /** Worlds of each point. */
  replicates: 1000,
} as const;

const whole = (low: number, high: number) => {
  const error = `integer [${low}, ${high}]`;
  return z.int({ error }).min(low, { error }).max(high, { error });
};

const points = whole(2, experimentLimits.points);

const designs = [
  z.strictObject({ kind: z.literal('fullFactorial'), levels: whole(2, experimentLimits.levels) }),
  z.strictObject({
    kind: z.literal('fractionalFactorial'),
    resolution: z.union([z.literal(3), z.literal(4), z.literal(5)], { error: '3 | 4 | 5' }),
  }),
  z.strictObject({ kind: z.literal('latinHypercube'), points }),
  z.strictObject({ kind: z.literal('sobol'), points }),
  z.strictObject({ kind: z.literal('saltelli'), points, secondOrder: z.boolean({ error: 'true | false' }) }),
  z.strictObject({
    kind: z.literal('morris'),
    trajectories: points,
    levels: whole(2, experimentLimits.levels).multipleOf(2, { error: '2, 4, 6, …' }),
  }),
  z.strictObject({ kind: z.literal('oneAtATime') }),
] as const;

export const designKinds = designs.map(({ shape }) => shape.kind.value);

const values = z
  .array(z.union([z.number(), z.boolean(), z.string().max(60)], { error: 'number | true | false | text' }), {
    error: 'list',
  })
  .min(2, { error: `2 … ${experimentLimits.values}` })
  .max(experimentLimits.values, { error: `2 … ${experimentLimits.values}` });

const key = z.string({ error: 'text' }).min(1, { error: 'text' }).max(60, { error: '≤ 60' });

const factor = z.union(
  [
    key,
    z.strictObject({ all: z.enum(factorKinds, { error: factorKinds.join(' | ') }) }),
    z.strictObject({
      key,
      label: bilingual.optional(),
      times: z
        .array(key, { error: 'list' })
        .min(1, { error: `1 … ${experimentLimits.times}` })
        .max(experimentLimits.times, { error: `1 … ${experimentLimits.times}` })
        .optional(),
      range: range.optional(),
      spacing: z.enum(['linear', 'logarithmic'], { error: 'linear | logarithmic' }).optional(),
      values: values.optional(),
    }),
  ],
  { error: 'key | {key, range, spacing} | {key, values} | {key, times, range} | {all}' },
);

const { precision: _, replicates: __, ensemble: ___, ...question } = questionSchema.shape;

const someFactors = `1 … ${experimentLimits.factors}`;

/** What is varied, as a person writes it. */
export const factorsSchema = z
  .array(factor, { error: 'list' })
  .min(1, { error: someFactors })
  .max(experimentLimits.factors, { error: someFactors });

/** The shape of an experiment file. What a shape cannot say is checked in experimentFaults.ts. */
export const experimentSchema = z.strictObject(
  {
    id,
    label: bilingual,
    note: bilingual.optional(),
    ...question,
    replicates: whole(1, experimentLimits.replicates).optional(),
    worlds: z.enum(['shared', 'own'], { error: 'shared | own' }).optional(),
    factors: factorsSchema,
    design: z.discriminatedUnion('kind', designs, { error: `{kind: ${designKinds.join(' | ')}, …}` }),
    outcomes: z.array(key, { error: 'list' }).min(1, { error: '≥ 1' }).max(100, { error: '≤ 100' }),
  },
  { error: '{id, label, case, factors, design, outcomes, …}' },
);
