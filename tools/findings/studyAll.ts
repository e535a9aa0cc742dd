import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { isWhole, namesIn, pathIn, wholeOf } from './rooms.ts';
import { inputsOf } from './study/caseStudy.ts';
import { parseStudy } from './study/studyJson.ts';

/** Makes the studies whose results are not those they were made of, as many at once as there are processors. Resolves with 0, or the exit code of one that failed. */
export async function studyAll(
  root: string,
  { isFresh, only }: { readonly isFresh: boolean; readonly only?: string },
): Promise<number> {
  mkdirSync(pathIn(root, 'analysis', ''), { recursive: true });
  const names = namesIn(root, 'results', '.json');
  const due = names.filter((name) => {
    if (isWhole(name) || (only !== undefined && only !== name)) return false;
    return isFresh || !isCurrent(root, name, names);
  });
  const codes: number[] = [];
  const lane = async () => {
    for (let name = due.shift(); name !== undefined; name = due.shift()) codes.push(await studied(root, name, isFresh));
  };
  await Promise.all(Array.from({ length: cpus().length }, lane));
  return codes.find((code) => code !== 0) ?? 0;
}

/** Whether the study of a case was made of the results that are there. */
export function isCurrent(root: string, name: string, names: readonly string[]): boolean {
  const file = pathIn(root, 'analysis', `${name}.json`);
  if (!existsSync(file)) return false;
  const { inputs, wholeInputs } = parseStudy(readFileSync(file, 'utf8'));
  return inputs === inputsOf(root, name, names) && wholeInputs === inputsOf(root, wholeOf(name), names);
}

function studied(root: string, name: string, isFresh: boolean): Promise<number> {
  console.error(`${name}: studied …`);
  const args = [join(root, 'tools/run.mjs'), 'findings/studyCase', name, ...(isFresh ? ['fresh'] : [])];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}
