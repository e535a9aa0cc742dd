import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** Writes the JSON Schema of results: `node tools/run.mjs writeResultSchema`, then `npx biome format --write docs`. */
export async function main(): Promise<number> {
  const { module } = await runnerImport<{ documentJsonSchema: () => object }>(
    resolve(import.meta.dirname, '../report/document.ts'),
    { configFile: false, logLevel: 'error' },
  );
  const file = resolve(import.meta.dirname, '../docs/comparison.schema.json');
  writeFileSync(file, `${JSON.stringify(module.documentJsonSchema(), null, 2)}\n`);
  return 0;
}
