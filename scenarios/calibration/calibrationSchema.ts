import { z } from 'zod';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { experimentLimits, factorsSchema } from '../experiment/experimentSchema.ts';
import { priorsByKey } from '../experiment/parsePriors.ts';
import { questionSchema } from '../question/questionSchema.ts';
import { bilingual, figure, id, range } from '../schemaValues.ts';

// Every `error` is the expectation that a fault will show, not a sentence.

/** How large a calibration may be; greatest values, all inclusive. */
export const calibrationLimits = {
  population: 5000,
  generations: 500,
  wanted: 20_000,
  ensemble: 1000,
  targets: 40,
} as const;

const whole = (low: number, high: number) => {
  const error = `integer [${low}, ${high}]`;
  return z.int({ error }).min(low, { error }).max(high, { error });
};

const outcomeKeys = outcomeDefinitions.map(({ key }) => key);
const positive = figure.gt(0, { error: '> 0' });

const target = z.strictObject(
  {
    outcome: z.enum(outcomeKeys, { error: outcomeKeys.join(' | ') }),
    label: bilingual.optional(),
    role: z.enum(['calibration', 'validation'], { error: 'calibration | validation' }).optional(),
    range: range.optional(),
    value: figure.optional(),
    tolerance: positive.optional(),
    sd: positive.optional(),
    interval: range.optional(),
  },
  { error: '{outcome, range | value and tolerance | value and sd | interval}' },
);

const {
  policies: _,
  reference: __,
  precision: ___,
  replicates: ____,
  ensemble: _____,
  ...question
} = questionSchema.shape;
const someTargets = `1 … ${calibrationLimits.targets}`;

/** The shape of a calibration file. What a shape cannot say is checked in calibrationFaults.ts. */
export const calibrationSchema = z.strictObject(
  {
    id,
    label: bilingual,
    note: bilingual.optional(),
    ...question,
    policy: questionSchema.shape.policies.unwrap().element.optional(),
    replicates: whole(1, experimentLimits.replicates).optional(),
    factors: factorsSchema,
    priors: priorsByKey.optional(),
    targets: z
      .array(target, { error: 'list' })
      .min(1, { error: someTargets })
      .max(calibrationLimits.targets, { error: someTargets })
      .optional(),
    population: whole(20, calibrationLimits.population).optional(),
    generations: whole(1, calibrationLimits.generations).optional(),
    wanted: whole(10, calibrationLimits.wanted).optional(),
    ensemble: whole(1, calibrationLimits.ensemble).optional(),
  },
  { error: '{id, label, case, factors, …}' },
);
