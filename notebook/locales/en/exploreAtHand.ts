import type { AtHandName } from '../../pages/explore/atHand/atHandNames.ts';

export interface AtHandTexts {
  readonly heading: string;
  readonly search: string;
  readonly insert: string;
  readonly insertNamed: string;
  readonly none: string;
  readonly range: string;
  readonly options: string;
  readonly unit: string;
  readonly close: string;
  readonly groups: Readonly<
    Record<
      | 'model'
      | 'statistics'
      | 'lists'
      | 'libraries'
      | 'own'
      | 'display'
      | 'cases'
      | 'policies'
      | 'levers'
      | 'assumptions'
      | 'outcomes',
      string
    >
  >;
  readonly docs: Readonly<Record<AtHandName, string>>;
}

export const atHandEn: AtHandTexts = {
  heading: 'At hand',
  search: 'Search names and meanings',
  insert: 'Insert',
  insertNamed: 'Insert {name}',
  none: 'Nothing has that name or meaning.',
  range: 'from {low} to {high}',
  options: 'one of {options}',
  unit: 'in {unit}',
  close: 'Close',
  groups: {
    model: 'Running the model',
    own: 'Of your own',
    statistics: 'Statistics',
    lists: 'Catalogue',
    display: 'In cells',
    libraries: 'Libraries',
    cases: 'Cases',
    policies: 'Policies',
    levers: 'Levers',
    assumptions: 'Assumptions',
    outcomes: 'Outcomes',
  },
  docs: {
    simulate:
      'Runs one policy in random worlds. Options: `case`; `policy` (`"before"`, an id, or `{id, base, levers}`); `replicates` (1), `slice` (1; 7 is a seventh of the county, for quick answers), `days` (365), `seed` (1), `assumptions`, `outcomes`, `rules`, `log: "disputes"`. Gives `means` (one row an outcome: `mean`, `low`, `high`, `n`, `unit`), `rows` (one a world and outcome: `value`), `curves` (by week: `curve`, `day`, `value`), `mean(key)`, `failed` with a `message` each, `hash`, and `facts` to cite.',
    compare:
      'Runs two to eight policies in the same random worlds; `policies` is the 2×2 by default, `reference` the first of them, `replicates` 10. `precision: 0.05` instead goes on until the main outcomes are known to ±5 %. Gives what `simulate` gives with a row a policy too, and `contrasts`: policy minus reference world by world (`mean`, `low`, `high`, `n`, `pBetter`: the share of worlds in which it is better), `mean(policy, key)`, and `stop`, which says why no more worlds were run.',
    cases: 'The built-in counties: id, label, description, their own policies before and after, facts.',
    policies: 'The built-in policies: id, label and every lever. A policy of your own is `{id, base, levers}`.',
    levers: 'What a policy sets: key, label, note, unit, default, range or options, provenance.',
    assumptions: 'What nobody sets and few know, and facts of a county: the keys that `assumptions` of a run takes.',
    outcomes: 'What is measured: key, label, definition, unit, and which direction is better.',
    ownOutcome:
      'An outcome of your own, by expression (mathjs, over the keys of outcomes) or by a function of one run, which sees its `outcomes`, its curves by week (`series.casesOpen` …) and its `profiles` by days since a case surfaced (`profiles["settlement.settled"]` …). `NaN` says “undefined in this world”. It gets rows, means and contrasts like any other.',
    ownRule:
      'A mechanism of your own: a function of `values` that returns hooks. `entryLevel(one, level)` says at which level a case comes in, `successChance(one, chance)` how likely an attempt succeeds, `patience(one, factor)` how long people wait, `eachEpoch(epoch, day, communities)` changes visits, claims and neighbours every 30 days. Levels are 0 community, 1 township, 2 county. Its text must stand by itself: it runs in the workers and sees only `values`, which are numbers. Use `one.draw(k)` for chance, never `Math.random`. A rule that errs makes its runs fail: look at `failed`.',
    Plot: 'Observable Plot: charts from rows. Rows of results are tidy: one a policy, world and outcome.',
    d3: 'D3: scales, arrays, statistics, shapes, formats.',
    aq: 'Arquero: tables to filter, group, pivot and join.',
    math: 'mathjs: expressions, matrices, units, equations.',
    ss: 'simple-statistics: quantiles, regression, tests.',
    Inputs: 'Sliders, choices, tables. Give one to `view` and the cells that use it follow.',
    html: 'Makes an element from a template; values are put in as text.',
    md: 'Makes text from Markdown.',
    meanInterval: 'Mean of one value a world with its 95 % interval (Student); `NaN` is left out and counted.',
    pairedContrast:
      'Mean difference of two policies in the same worlds, its 95 % interval, and `pBetter`, the share of worlds in which the first is better.',
    rankPolicies:
      'Which of several policies is best, from their values in the same worlds: `rank`, `pBest` (the probability that it is best), `expectedLoss`, and `maybeBest`, whether it may be with 95 % confidence.',
    kaplanMeier:
      'How many last longer than each time, from times and whether each ended (1) or is still open (0), with intervals and the median.',
    cumulativeIncidence:
      'How often each of several endings has come by each time: causes 1, 2 … that exclude each other, 0 for still open.',
    logRank:
      'Whether groups end alike: a test for independent rows. Cases of one world are not independent of each other.',
    latinHypercube:
      'Points spread over the unit cube, one row each. `sobolSequence`, `morrisSample`, `fractionalFactorial` make other designs.',
    saltelliSample:
      'The points at which `sobolIndices` is estimated, in its order: 2k + 2 for each of n, for k factors.',
    sobolIndices:
      'Shares of the variance by factor, from the values at a `saltelliSample`: `first` alone, `total` with interactions, `second` by pair, each with its interval.',
    morrisEffects:
      'How strongly each factor moves the values at a `morrisSample`: `muStar` how much, `sigma` how unevenly. `pawnIndices` and `polynomialEmulator` take any points.',
    view: 'Shows an input and gives its value, anew whenever it changes.',
    display: 'Shows a value in the cell’s result, as often as it is called.',
    pause: 'Waits so many milliseconds: in a long loop it lets the page breathe and Stop work.',
    width: 'Width of the results in pixels; cells that use it follow.',
    language: 'The reader’s language, `"zh"` or `"en"`.',
  },
};
