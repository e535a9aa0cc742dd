import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { condense, isFinished } from './results/condense.ts';
import { factsText } from './results/resultFacts.ts';
import { namesIn, pathIn } from './rooms.ts';

/** Writes compact results of the sweeps below `folder` that are finished, and names those that are not. */
export async function condenseAll(root: string, folder: string, only?: string): Promise<void> {
  mkdirSync(pathIn(root, 'results', ''), { recursive: true });
  for (const name of namesIn(root, 'experiments', '.yaml')) {
    if (only !== undefined && only !== name) continue;
    if (!isFinished(join(folder, name))) {
      console.error(`${name}: not finished in ${folder}`);
      continue;
    }
    const text = readFileSync(pathIn(root, 'experiments', `${name}.yaml`), 'utf8');
    const { table, facts } = await condense(join(folder, name), name, text);
    writeFileSync(pathIn(root, 'results', `${name}.parquet`), table);
    writeFileSync(pathIn(root, 'results', `${name}.json`), factsText(facts));
    console.error(`${name}: ${table.length} bytes`);
  }
}
