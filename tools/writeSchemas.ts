import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** Writes the JSON Schemas of the scenario files: `node tools/run.mjs writeSchemas`, then `npx biome format --write scenarios/schema`. */
export async function main(): Promise<number> {
  const { module } = await runnerImport<{ jsonSchemas: () => Record<string, object> }>(
    resolve(import.meta.dirname, '../scenarios/jsonSchemas.ts'),
    { configFile: false, logLevel: 'error' },
  );
  for (const [file, schema] of Object.entries(module.jsonSchemas())) {
    writeFileSync(resolve(import.meta.dirname, '../scenarios/schema', file), `${JSON.stringify(schema, null, 2)}\n`);
  }
  return 0;
}
