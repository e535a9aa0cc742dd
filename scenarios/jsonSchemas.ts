import { z } from 'zod';
import { calibrationSchema } from './calibration/calibrationSchema.ts';
import { experimentSchema } from './experiment/experimentSchema.ts';
import { caseSchema, targetsSchema } from './schemaCase.ts';
import { policySchema } from './schemaPolicy.ts';

/** JSON Schemas of the scenario files by file name in scenarios/schema, for completion in editors. Draft 7 is what most of them read. */
export function jsonSchemas(): Record<string, object> {
  const draft = { target: 'draft-07', io: 'input' } as const;
  return {
    'case.schema.json': z.toJSONSchema(caseSchema, draft),
    'targets.schema.json': z.toJSONSchema(targetsSchema, draft),
    'policy.schema.json': z.toJSONSchema(policySchema, draft),
    'experiment.schema.json': z.toJSONSchema(experimentSchema, draft),
    'calibration.schema.json': z.toJSONSchema(calibrationSchema, draft),
  };
}
