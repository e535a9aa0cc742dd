import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { namesIn, pathIn } from './rooms.ts';
import { caseStudy } from './study/caseStudy.ts';
import { studyText } from './study/studyJson.ts';

/** Makes the study of one case and writes it to findings/analysis: `node tools/run.mjs findings/studyCase NAME`. */
export async function main([name]: readonly string[]): Promise<number> {
  const root = resolve(import.meta.dirname, '../..');
  const study = await caseStudy(root, name!, namesIn(root, 'results', '.json'));
  writeFileSync(pathIn(root, 'analysis', `${name}.json`), studyText(study));
  return 0;
}
