import { z } from 'zod';
import { parametersEn } from '../models/governance/locales/parameters.en.ts';
import { parametersZh } from '../models/governance/locales/parameters.zh.ts';
import type { ParameterKey } from '../models/governance/locales/parameterWords.ts';
import { sources } from '../models/governance/locales/sources.ts';
import type { ParameterDefinition } from '../models/governance/parameters/definition.ts';

// Every `error` is the expectation that a fault will show, not a sentence.

const sourceKeys = Object.keys(sources);

/** Beyond this no figure of a county lies; 1e308 is a slip or an attack. */
const largest = 1e12;

export const text = z.string({ error: 'text' }).min(1, { error: 'text' }).max(2000, { error: '≤ 2000' });

export const id = z
  .string({ error: 'text' })
  .max(60, { error: '≤ 60' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a-z 0-9 -' });

export const figure = z
  .number({ error: 'number' })
  .min(-largest, { error: `[-${largest}, ${largest}]` })
  .max(largest, { error: `[-${largest}, ${largest}]` });

export const bilingual = z.strictObject({ zh: text, en: text }, { error: '{zh, en}' }).meta({ id: 'bilingual' });

export const range = z.tuple([figure, figure], { error: '[low, high]' }).meta({ id: 'range' });

export const source = z.enum(sourceKeys, { error: sourceKeys.join(' | ') }).meta({ id: 'source' });

const origins = ['assumption', 'measured', ...sourceKeys];
export const origin = z.enum(origins, { error: origins.join(' | ') }).meta({ id: 'origin' });

/** Where a target can come from: nobody can assume one. */
export const targetOrigin = z.enum(['measured', ...sourceKeys], { error: ['measured', ...sourceKeys].join(' | ') });

const day = z.string({ error: 'YYYY-MM-DD' }).regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'YYYY-MM-DD' });
const count = z.int({ error: 'integer ≥ 1' }).min(1, { error: 'integer ≥ 1' }).max(largest, { error: 'integer ≥ 1' });

/** What stands with a measured value. */
export const measuredIn = {
  n: count.optional(),
  data: z
    .strictObject(
      {
        digest: z.string({ error: 'SHA-256' }).regex(/^[0-9a-f]{64}$/, { error: 'SHA-256' }),
        from: day,
        until: day,
        cases: count,
      },
      { error: '{digest, from, until, cases}' },
    )
    .meta({ id: 'data' })
    .optional(),
};

/** Which values a parameter takes, as a fault shows it: `[0, 0.6] share`, `integer [1, 24] offices`, `true | false`, `a | b`. */
export function expectedOf(definition: ParameterDefinition): string {
  if (definition.type === 'boolean') return 'true | false';
  if (definition.type === 'option') return definition.options.join(' | ');
  const [low, high] = definition.bounds;
  return `${definition.type === 'integer' ? 'integer ' : ''}[${low}, ${high}] ${definition.unit}`;
}

/** The values a parameter takes, without where they come from. */
export function valueSchema(definition: ParameterDefinition): z.ZodType {
  const error = expectedOf(definition);
  if (definition.type === 'boolean') return z.boolean({ error });
  if (definition.type === 'option') return z.enum(definition.options, { error });
  const number = definition.type === 'integer' ? z.int({ error }) : z.number({ error });
  const [low, high] = definition.bounds;
  return number.min(low, { error }).max(high, { error });
}

/** A value of a parameter with its origin; the description is what an editor shows. */
export function sourced(definition: ParameterDefinition): z.ZodType {
  const key = definition.key as ParameterKey;
  return z
    .strictObject(
      {
        value: valueSchema(definition),
        from: origin,
        passage: text.optional(),
        suggestedBy: source.optional(),
        range: range.optional(),
        ...measuredIn,
        note: bilingual.optional(),
      },
      { error: '{value, from}' },
    )
    .describe(`${parametersZh[key].label} · ${parametersEn[key].label}: ${expectedOf(definition)}`);
}
