import { z } from 'zod';

const undefinable = z.number().nullable();
const count = z.int().min(0);
const text = z.string().min(1);
const pair = z.tuple([z.number(), z.number()]);
const spacing = z.enum(['linear', 'logarithmic']);
const value = z.union([z.number(), z.boolean(), z.string()]);

const estimate = z
  .strictObject({ value: undefinable, lo: undefinable, hi: undefinable })
  .describe('Estimate with its 95 % interval; null where it cannot be given')
  .meta({ id: 'estimate' });
const estimates = z.array(estimate).describe('In the order of the factors');
const estimatesOfPairs = z.array(
  z.strictObject({ i: count, j: count, value: undefinable, lo: undefinable, hi: undefinable }),
);

const factor = z.discriminatedUnion('kind', [
  z.strictObject({ key: text, kind: z.literal('number'), range: pair, spacing }),
  z.strictObject({ key: text, kind: z.literal('integer'), range: pair }),
  z.strictObject({ key: text, kind: z.literal('choice'), values: z.array(value) }),
]);

const choice = z.union([
  z.strictObject({
    key: text,
    label: z.strictObject({ zh: text, en: text }).optional(),
    times: z.array(text),
    range: pair,
    spacing: spacing.optional(),
  }),
  z.strictObject({ key: text, values: z.array(value) }),
  z.strictObject({ key: text, range: pair.optional(), spacing: spacing.optional() }),
]);

const design = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fullFactorial'), levels: count }),
  z.strictObject({
    kind: z.literal('fractionalFactorial'),
    resolution: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  }),
  z.strictObject({ kind: z.literal('latinHypercube'), points: count }),
  z.strictObject({ kind: z.literal('sobol'), points: count }),
  z.strictObject({ kind: z.literal('saltelli'), points: count, secondOrder: z.boolean() }),
  z.strictObject({ kind: z.literal('morris'), trajectories: count, levels: count }),
  z.strictObject({ kind: z.literal('oneAtATime') }),
]);

const methods = {
  morris: z.strictObject({
    n: count.describe('Trajectories used'),
    effects: z.array(z.strictObject({ mu: undefinable, muStar: estimate, sigma: undefinable })),
  }),
  sobol: z.strictObject({
    n: count.describe('Base points used'),
    mean: undefinable,
    variance: undefinable,
    first: estimates,
    total: estimates,
    second: estimatesOfPairs,
  }),
  emulator: z.strictObject({
    n: count,
    degree: count,
    terms: count,
    q2: undefinable.describe('1 - squared error of predictions of points held out / their variance'),
    first: estimates,
    total: estimates,
  }),
  pawn: z.strictObject({ n: count, slices: count, indices: estimates, bound: undefinable }),
  regional: z.strictObject({
    reached: count,
    missed: count,
    factors: z.array(
      z.strictObject({
        distance: undefinable,
        sign: z.union([z.literal(1), z.literal(-1)]),
        lowest: undefinable,
        highest: undefinable,
      }),
    ),
    bound: undefinable,
  }),
  tornado: z.strictObject({
    base: estimate,
    factors: z.array(z.strictObject({ low: estimate, high: estimate, swing: estimate })),
  }),
  factorial: z.strictObject({ n: count, main: estimates, interactions: estimatesOfPairs }),
};

const caution = z.strictObject({
  code: z.enum([
    'constantResponse',
    'tooFewPoints',
    'undefinedPoints',
    'lostBlocks',
    'unfinished',
    'noise',
    'oneWorld',
    'wideIntervals',
    'negativeIndices',
    'firstAboveTotal',
    'sumAboveOne',
    'poorEmulator',
    'tooFewReached',
    'confounded',
  ]),
  isGrave: z.boolean().describe('Whether what it is about must not be used to rank factors'),
  about: z.enum(Object.keys(methods)).optional().describe('Result it is about; absent: all of them'),
  values: z.record(z.string(), undefinable),
});

const result = z.strictObject({
  n: count.describe('Points with a defined response'),
  nUndefined: count.describe('Points without'),
  mean: undefinable,
  sd: undefinable,
  noiseShare: undefinable.describe(
    'Share of the variance between points that is luck of the worlds; null with one world',
  ),
  morris: methods.morris.optional(),
  sobol: methods.sobol.optional(),
  emulator: methods.emulator.optional(),
  pawn: methods.pawn.optional(),
  regional: methods.regional.optional(),
  tornado: methods.tornado.optional(),
  factorial: methods.factorial.optional(),
  cautions: z.array(caution),
});

/** A `SensitivityDocument` as JSON; documented in docs/json.md. */
export const sensitivitySchema = z.strictObject({
  version: text.describe('Version of zhili'),
  engine: text.describe('Digest of the sources of sim/engine and models'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Digest of all runs'),
  experiment: text,
  case: text,
  seed: count,
  days: z.number().positive().describe('Days of observation'),
  slice: z
    .string()
    .regex(/^1\/[1-9]\d*$/)
    .describe('1/1 is the whole county'),
  replicates: count.describe('Random worlds of every point and policy'),
  worlds: z.enum(['shared', 'own']).describe('Whether all points share their random worlds'),
  policies: z.array(text),
  reference: text,
  design,
  factors: z.array(z.strictObject({ factor, choice })),
  points: count.describe('Points run'),
  pointsPlanned: count.describe('Points the design has'),
  runs: z.strictObject({ ok: count, failed: count, refused: count }),
  stop: z.enum(['completed', 'cancelled']),
  responses: z.array(
    z.strictObject({
      outcome: text,
      policy: text,
      against: text
        .nullable()
        .describe('Reference whose outcome is subtracted world by world; null for the policy by itself'),
      result,
    }),
  ),
});

/** The JSON Schema (draft 2020-12) of the document. */
export const sensitivityJsonSchema = (): object => z.toJSONSchema(sensitivitySchema);
