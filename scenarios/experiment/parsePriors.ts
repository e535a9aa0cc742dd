import { z } from 'zod';
import type { Prior } from '../../sim/analysis/decision/prior.ts';
import { load } from '../loader/load.ts';
import type { LoadOptions } from '../loader/loadFault.ts';
import { figure, range } from '../schemaValues.ts';

/** Priors by name, then by key of a factor. */
export type NamedPriors = Readonly<Record<string, Readonly<Record<string, Prior>>>>;

const atLeastNothing = z.number({ error: '≥ 0' }).min(0, { error: '≥ 0' });
const value = z.union([figure, z.boolean(), z.string().max(60)], { error: 'number | true | false | text' });

const prior = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('triangular'), mode: value }),
    z.strictObject({ kind: z.literal('beta'), mode: value, concentration: atLeastNothing.optional() }),
    z.strictObject({ kind: z.literal('range'), range }),
    z.strictObject({ kind: z.literal('shares'), shares: z.array(atLeastNothing, { error: 'list' }).min(2).max(20) }),
  ],
  { error: 'triangular | beta | range | shares' },
);

const key = z.string().min(1).max(60);

/** Priors by key of a factor, as a person writes them. */
export const priorsByKey = z.record(key, prior, { error: 'map' });
const priorsSchema = z.record(key, priorsByKey, { error: 'map' });

/**
 * Reads a file of priors (YAML): `NAME: {KEY: {kind: triangular, mode: 0.01}}`. Throws one `FaultError` with all its faults; whether they fit the factors of an experiment is for `priorWeights` to say.
 */
export const parsePriors = (text: string, options: LoadOptions = {}): NamedPriors =>
  load(text, priorsSchema, () => [], options) as NamedPriors;
