import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const schemas = [
  { source: 'report/document.ts', name: 'documentJsonSchema', file: 'docs/comparison.schema.json' },
  {
    source: 'report/sensitivity/sensitivitySchema.ts',
    name: 'sensitivityJsonSchema',
    file: 'docs/sensitivity.schema.json',
  },
] as const;

/** Writes the JSON Schemas of results: `node tools/run.mjs writeResultSchema`, then `npx biome format --write docs`. */
export async function main(): Promise<number> {
  const root = resolve(import.meta.dirname, '..');
  for (const { source, name, file } of schemas) {
    const { module } = await runnerImport<Record<string, () => object>>(resolve(root, source), {
      configFile: false,
      logLevel: 'error',
    });
    writeFileSync(resolve(root, file), `${JSON.stringify(module[name]!(), null, 2)}\n`);
  }
  return 0;
}
