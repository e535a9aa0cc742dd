import { readNationChoice } from '../scenarios/nation/nationChoice.ts';
import { comparison } from './comparison.ts';
import { county } from './county.ts';
import { countyRuns } from './countyRun.ts';
import { memory } from './memory.ts';
import { countyMemory } from './nation/countyMemory.ts';
import { nation, nationTrial } from './nation.ts';
import { page } from './page.ts';
import { writeSection } from './readme.ts';
import { twin } from './twin.ts';
import { w1 } from './w1.ts';
import { w2 } from './w2.ts';

/** Sections by name; each takes the number of rounds and returns markdown. */
const sections: Readonly<Record<string, (rounds: number) => string | Promise<string>>> = {
  w1,
  w2,
  county,
  comparison,
  memory,
  page,
  nation,
  twin,
};

const rounds = 5;
const wanted = process.argv.slice(2);
if (wanted[0] === 'countyMemory') {
  process.stdout.write(JSON.stringify(countyMemory(readNationChoice(JSON.parse(wanted[1]!)), Number(wanted[2]))));
} else if (wanted[0] === 'countyRun') {
  const [, caseId, policies, replicates, ...how] = wanted;
  const options = { profiled: how.includes('profiled'), yearAlone: how.includes('yearAlone') };
  process.stdout.write(JSON.stringify(await countyRuns(caseId!, policies!.split(','), Number(replicates), options)));
} else {
  const named = wanted.filter((name) => name !== '--write');
  // The page and twin worlds need a browser, the nation a Redis, and all a quiet machine: only when named.
  const usual = Object.keys(sections).filter((name) => !['page', 'nation', 'twin'].includes(name));
  for (const name of named.length > 0 ? named : usual) {
    const section = name === 'nationTrial' ? nationTrial : sections[name];
    if (section === undefined) throw new Error(`unknown section ${name}; known: ${Object.keys(sections).join(', ')}`);
    const text = await section(rounds);
    process.stdout.write(`${text}\n`);
    // The nation has its place in docs/scale.md, and writes it by itself.
    if (wanted.includes('--write') && !name.startsWith('nation')) writeSection(name, text);
  }
}
