import { describe, expect, it } from 'vitest';
import { levers } from '../../models/governance/parameters/levers.ts';
import { jsonSchemas } from '../../scenarios/jsonSchemas.ts';
import { readScenario } from './files.ts';

const schemas = jsonSchemas();

describe('The JSON Schemas for editors', () => {
  it.each(Object.keys(schemas))('%s is what the loader checks; `node tools/run.mjs writeSchemas` renews it', (file) => {
    expect(JSON.parse(readScenario(`schema/${file}`))).toEqual(schemas[file]);
  });

  it('complete every lever that is built, with bounds and words in both languages', () => {
    const { properties } = schemas['policy.schema.json'] as {
      properties: { levers: { properties: Record<string, { description: string; properties: { value: object } }> } };
    };
    const offered = properties.levers.properties;
    expect(Object.keys(offered)).toEqual(levers.map((one) => one.key));
    expect(offered.patrolHoursShare!.properties.value).toEqual({ type: 'number', minimum: 0, maximum: 0.6 });
    expect(offered.patrolHoursShare!.description).toBe('巡查工时占比 · patrol share of hours: [0, 0.6] share');
  });
});
