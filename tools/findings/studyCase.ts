import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { namesIn, pathIn } from './rooms.ts';
import { caseStudy } from './study/caseStudy.ts';
import { parseStudy, studyText } from './study/studyJson.ts';

/** Makes the study of one case and writes it to findings/analysis: `node tools/run.mjs findings/studyCase NAME [fresh]`. Unless `fresh` what was studied of the same slice stays. */
export async function main([name, fresh]: readonly string[]): Promise<number> {
  const root = resolve(import.meta.dirname, '../..');
  const file = pathIn(root, 'analysis', `${name}.json`);
  const earlier = fresh === undefined && existsSync(file) ? parseStudy(readFileSync(file, 'utf8')) : undefined;
  writeFileSync(file, studyText(await caseStudy(root, name!, namesIn(root, 'results', '.json'), earlier)));
  return 0;
}
