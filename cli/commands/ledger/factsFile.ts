import { z } from 'zod';
import type { GivenFact } from '../../../ledger/scenario/scaledCounty.ts';
import { type ConstantKey, constants } from '../../../models/governance/parameters/constants.ts';
import { load } from '../../../scenarios/loader/load.ts';
import type { LoadFault } from '../../../scenarios/loader/loadFault.ts';
import type { OwnFile } from '../../../scenarios/question/question.ts';
import { expectedOf, range, valueSchema } from '../../../scenarios/schemaValues.ts';

/** Facts of a county that a file tells. */
export interface ToldFacts {
  readonly given: Readonly<Partial<Record<ConstantKey, GivenFact>>>;
  /** Residents by word of the ledger's places. */
  readonly residentsOf: Readonly<Record<string, number>> | undefined;
}

const people = z.number({ error: '> 0' }).gt(0, { error: '> 0' }).max(1e9, { error: '> 0' });

const schema = z.strictObject(
  {
    ...Object.fromEntries(
      constants.map((one) => {
        const value = valueSchema(one);
        const withRange = z.strictObject({ value, range: range.optional() }, { error: '{value, range}' });
        return [one.key, z.union([value, withRange], { error: expectedOf(one) }).optional()];
      }),
    ),
    residentsOf: z.record(z.string(), people, { error: 'map' }).optional(),
  },
  { error: 'map' },
);

const noFurther = (): readonly LoadFault[] => [];

/** Reads a file of facts (YAML): constants of a case as numbers or `{value, range}`, and residents of places. Throws one `FaultError` with everything that is wrong. */
export function parseFacts({ name, text }: OwnFile): ToldFacts {
  const { residentsOf, ...facts } = load(text, schema, noFurther, { name }) as {
    readonly residentsOf?: Readonly<Record<string, number>>;
  } & Readonly<Record<string, number | GivenFact>>;
  const given = Object.entries(facts as Readonly<Record<string, number | GivenFact>>).map(
    ([key, one]): [string, GivenFact] => [key, typeof one === 'number' ? { value: one } : one],
  );
  return { given: Object.fromEntries(given), residentsOf };
}
