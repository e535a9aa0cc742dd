import { readFileSync } from 'node:fs';
import type { FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import { factorsOf } from '../../../scenarios/experiment/factorsOf.ts';
import { parseExperiment } from '../../../scenarios/experiment/parseExperiment.ts';
import { adjustPValues } from '../../../sim/analysis/estimates/adjustPValues.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import type { ResultFacts } from '../results/resultFacts.ts';
import { isWhole, namesIn, pathIn, wholeOf } from '../rooms.ts';
import type { CaseStudy } from '../study/caseStudy.ts';
import { factsOf } from '../study/sample.ts';
import { parseStudy } from '../study/studyJson.ts';

/** A case with all that its part of the document says. */
export interface CaseFindings extends CaseStudy {
  readonly facts: ResultFacts;
  readonly factors: readonly { readonly factor: Factor; readonly choice: FactorChoice }[];
}

/** What a document is made of. */
export interface Findings {
  readonly cases: readonly CaseFindings[];
  /** Of every result, 1:1 too. */
  readonly results: readonly ResultFacts[];
  /** Experiments without a result. */
  readonly unfinished: readonly string[];
  /** Shares that are read together. */
  readonly family: number;
  /** Searches for a box, and the largest p of one that stands when all are read together; −1 where none does. */
  readonly searches: number;
  readonly mostP: number;
}

/** Expected share of luck among the boxes that are told. */
const falseShare = 0.05;

/** Everything committed below `root`: facts, studies, and the factors of the experiments. */
export function readFindings(root: string): Findings {
  const names = namesIn(root, 'results', '.json');
  const studies = namesIn(root, 'analysis', '.json').filter((name) => !isWhole(name) && names.includes(name));
  const cases = studies.map((name): CaseFindings => {
    const study = parseStudy(readFileSync(pathIn(root, 'analysis', `${name}.json`), 'utf8'));
    const text = readFileSync(pathIn(root, 'experiments', `${name}.yaml`), 'utf8');
    const choices = parseExperiment(text, { name: `${name}.yaml` }).factors;
    const factors = factorsOf(choices).map((factor, place) => ({ factor, choice: choices[place]! }));
    return { ...study, facts: factsOf(root, name), factors };
  });
  const p = cases.flatMap(searchesOf);
  const adjusted = adjustPValues(p, 'benjaminiHochberg');
  return {
    cases,
    results: studies.flatMap((name) =>
      [name, wholeOf(name)].filter((one) => names.includes(one)).map((one) => factsOf(root, one)),
    ),
    unfinished: namesIn(root, 'experiments', '.yaml').filter((name) => !names.includes(name)),
    family: cases.reduce(
      (sum, { comparisons }) => sum + comparisons.reduce((n, { outcomes }) => n + outcomes.length, 0),
      0,
    ),
    searches: p.length,
    mostP: p.reduce((most, one, at) => (adjusted[at]! <= falseShare ? Math.max(most, one) : most), -1),
  };
}

/** p of the first box of every search; 1 where all points are alike and there is nothing to search. */
const searchesOf = ({ comparisons, standing }: CaseStudy): number[] =>
  [
    ...comparisons.flatMap(({ outcomes }) => outcomes.flatMap(({ exceptions }) => exceptions?.boxes ?? [])),
    ...standing.wins.map(({ boxes }) => boxes),
  ].map(({ tests }) => tests[0]?.p ?? 1);
