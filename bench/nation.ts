import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { defaultNation, type NationChoice } from '../scenarios/nation/nationChoice.ts';
import { measureNation } from './nation/measureNation.ts';
import { projectNation } from './nation/nationProjection.ts';
import { nationSection } from './nation/nationSection.ts';

const file = resolve(import.meta.dirname, '../../docs/scale.md');
const begin = '<!-- nation: written by `npm run bench -- nation` -->';
const end = '<!-- /nation -->';

/** A few slices of counties: whether all of it works, in a minute or two. Its figures mean nothing. */
const trial: NationChoice = { ...defaultNation, counties: 24, slice: 10 };

/** Runs the usual sample of the nation through a queue, projects it to all of it, and writes both into docs/scale.md between two marks. */
export async function nation(): Promise<string> {
  const section = await sectionOf(defaultNation);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : `${begin}\n${end}\n`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no ${begin} … ${end}`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n${section}${text.slice(to)}`);
  return section;
}

/** As `nation`, of a trial; writes nothing. */
export const nationTrial = (): Promise<string> => sectionOf(trial);

async function sectionOf(choice: NationChoice): Promise<string> {
  const load = loadavg()[0]!;
  const measured = await measureNation(choice, (text) => process.stderr.write(text));
  return nationSection(measured, projectNation(measured), load);
}
