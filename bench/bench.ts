import { readNationChoice } from '../scenarios/nation/nationChoice.ts';
import { comparison } from './comparison.ts';
import { county } from './county.ts';
import { countyRuns } from './countyRun.ts';
import { countyMemory } from './nation/countyMemory.ts';
import { nation, nationTrial } from './nation.ts';
import { page } from './page.ts';
import { w1 } from './w1.ts';
import { w2 } from './w2.ts';

/** Sections by name; each takes the number of rounds and returns markdown. */
const sections: Readonly<Record<string, (rounds: number) => string | Promise<string>>> = {
  w1,
  w2,
  county,
  comparison,
  page,
  nation,
};

const rounds = 5;
const wanted = process.argv.slice(2);
if (wanted[0] === 'countyMemory') {
  process.stdout.write(JSON.stringify(countyMemory(readNationChoice(JSON.parse(wanted[1]!)), Number(wanted[2]))));
} else if (wanted[0] === 'countyRun') {
  const [, caseId, policy, replicates, profiled] = wanted;
  process.stdout.write(JSON.stringify(await countyRuns(caseId!, policy!, Number(replicates), profiled === 'true')));
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(sections)) {
    const section = name === 'nationTrial' ? nationTrial : sections[name];
    if (section === undefined) throw new Error(`unknown section ${name}; known: ${Object.keys(sections).join(', ')}`);
    process.stdout.write(`${await section(rounds)}\n`);
  }
}
