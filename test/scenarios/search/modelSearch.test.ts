import { describe, expect, it } from 'vitest';
import { governanceModel } from '../../../models/governance/model.ts';
import type { Question } from '../../../scenarios/question/question.ts';
import { type CandidateRun, candidateParameters } from '../../../scenarios/search/candidateParameters.ts';
import { searchObjectives } from '../../../scenarios/search/searchObjectives.ts';
import { searchSpace } from '../../../scenarios/search/searchSpace.ts';
import { searchWorlds, type WorldSet } from '../../../scenarios/search/searchWorlds.ts';
import { frontMenu } from '../../../sim/analysis/search/frontMenu.ts';
import { meanObjectives } from '../../../sim/analysis/search/meanObjectives.ts';
import { nsga2 } from '../../../sim/analysis/search/nsga2.ts';
import { tellMenu } from '../../../sim/analysis/search/tellMenu.ts';
import { Simulation } from '../../../sim/engine/simulation.ts';

const question: Question = {
  case: 'beihu',
  policies: [{ kind: 'builtIn', id: 'before' }],
  reference: 0,
  days: 30,
  seed: 4,
  worlds: { replicates: 2 },
  slice: 14,
  settings: {},
};
const objectives = searchObjectives(['coordinationYuan', 'latentHarm']);

/** One column an objective over a set of worlds. */
function columns(run: CandidateRun, { seed, replicates }: WorldSet): Record<string, number[]> {
  if (run.status !== 'ok') throw new Error('It cannot be had');
  const worlds = Array.from({ length: replicates }, (_, replicate) => {
    const one = new Simulation(governanceModel, run.parameters, { seed, replicate, log: 'none' });
    one.run();
    return one.outcomes();
  });
  return Object.fromEntries(objectives.map(({ key }) => [key, worlds.map((outcomes) => outcomes[key]!)]));
}

describe('A search over the levers of a district', () => {
  // 3 levers, 4 candidates in one world each, and their menu in two others: enough to see every part meet the next.
  it('Ends in a menu of policies that are told in worlds which had no part in choosing them', () => {
    const space = searchSpace(question, { keys: ['patrolHoursShare', 'dataSharing', 'jointPanel'] });
    const worlds = searchWorlds(question.seed, { search: 1, telling: 2 });
    const search = nsga2(
      { ...space, warmStart: space.warmStart.slice(0, 2), objectives },
      { population: 4, generations: 1 },
    );
    while (search.progress().stop === null) {
      for (const { id, values } of search.ask()) {
        const run = candidateParameters(space, values);
        if (run.status === 'refused') search.tell(id, { violations: run.violations });
        else search.tell(id, { objectives: meanObjectives(columns(run, worlds.search), objectives) });
      }
    }
    const front = search.front();
    expect(search.progress().evaluations).toBe(4);
    const menu = frontMenu(
      front.map((one) => one.objectives!),
      objectives,
      { size: 2 },
    );
    const told = tellMenu(
      menu.map(({ index }) => {
        const { values, objectives: searched } = front[index]!;
        return {
          searched: searched!,
          columns: Object.values(columns(candidateParameters(space, values), worlds.telling)),
        };
      }),
      objectives,
    );
    expect(menu[0]!.best).toContain('coordinationYuan');
    for (const { objectives: all } of told) {
      for (const { n, mean, searched, flattery } of all) {
        expect(n).toBe(2);
        expect(mean).not.toBe(searched);
        expect(flattery).toBeCloseTo(mean - searched, 9);
      }
    }
  });
});
