import { z } from 'zod';
import { levers } from '../models/governance/parameters/levers.ts';
import { bilingual, id, sourced } from './schemaValues.ts';

/** The shape of a policy file. */
export const policySchema = z.strictObject(
  {
    id,
    extends: z.array(id, { error: 'list' }),
    label: bilingual,
    levers: z.strictObject(Object.fromEntries(levers.map((one) => [one.key, sourced(one).optional()])), {
      error: 'map',
    }),
  },
  { error: 'map' },
);
