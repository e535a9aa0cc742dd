import { z } from 'zod';
import { outcomeDefinitions } from '../models/governance/outcomes/definitions.ts';
import { constants } from '../models/governance/parameters/constants.ts';
import { uncertainties } from '../models/governance/parameters/uncertainties.ts';
import {
  bilingual,
  figure,
  id,
  measuredIn,
  origin,
  range,
  source,
  sourced,
  targetOrigin,
  text,
} from './schemaValues.ts';

const outcomeKeys = outcomeDefinitions.map((definition) => definition.key);

const institution = z
  .strictObject(
    {
      label: bilingual,
      value: z.union([figure, text, z.boolean()], { error: 'number | text | true | false' }),
      unit: text.optional(),
      from: origin,
      passage: text.optional(),
      suggestedBy: source.optional(),
      range: range.optional(),
      ...measuredIn,
      note: bilingual.optional(),
    },
    { error: '{label, value, from}' },
  )
  .meta({ id: 'institution' });

const target = z
  .strictObject(
    {
      label: bilingual,
      outcome: z.enum(outcomeKeys, { error: `null | ${outcomeKeys.join(' | ')}` }).nullable(),
      value: figure.optional(),
      range: range.optional(),
      tolerance: figure.min(0, { error: '≥ 0' }).optional(),
      unit: text,
      role: z.enum(['calibration', 'validation'], { error: 'calibration | validation' }),
      contradictory: z.boolean({ error: 'true | false' }).optional(),
      from: targetOrigin,
      passage: text.optional(),
      ...measuredIn,
      note: bilingual.optional(),
    },
    { error: '{label, outcome, value | range, unit, role, from}' },
  )
  .meta({ id: 'target' });

/** The shape of a case file. What a shape cannot say is checked in loader/checkSourced.ts and loader/checkCase.ts. */
export const caseSchema = z.strictObject(
  {
    id,
    label: bilingual,
    description: bilingual,
    constants: z.strictObject(Object.fromEntries(constants.map((one) => [one.key, sourced(one)])), { error: 'map' }),
    uncertainties: z.strictObject(Object.fromEntries(uncertainties.map((one) => [one.key, sourced(one).optional()])), {
      error: 'map',
    }),
    institutions: z.array(institution, { error: 'list' }),
    before: id,
    after: id,
    targets: z.array(target, { error: 'list' }),
  },
  { error: 'map' },
);

/** The shape of the file of targets that hold for every case. */
export const targetsSchema = z.strictObject({ targets: z.array(target, { error: 'list' }) }, { error: 'map' });
