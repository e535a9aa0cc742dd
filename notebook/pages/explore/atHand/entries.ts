import { type AtHandName, atHandNames } from './atHandNames.ts';

/** A thing cells have at hand; its doc is a text of `explore.atHand.docs`. */
export interface AtHandEntry {
  readonly name: AtHandName;
  readonly group: 'model' | 'own' | 'statistics' | 'lists' | 'display' | 'libraries';
  readonly signature: string;
  /** What is put into a cell. */
  readonly snippet: string;
  /** Whether it is a name itself, and not a way of doing something. */
  readonly isName: boolean;
}

type Row = readonly [group: AtHandEntry['group'], signature: string, snippet: string];

const ruleSnippet = `const rule = {
  name: "easierSmallCases",
  rule: ({gain}) => ({
    successChance: (one, chance) => one.severity < 0.3 ? Math.min(1, chance * gain) : chance
  }),
  values: {gain: 1.2}
};
const changed = await compare({case: "beihu", slice: 7, replicates: 4, rules: [rule]});`;

const rows: Readonly<Record<AtHandName, Row>> = {
  simulate: [
    'model',
    'simulate({case, policy, replicates, slice, …})',
    'const run = await simulate({case: "beihu", policy: "before", slice: 7, replicates: 2});',
  ],
  compare: [
    'model',
    'compare({case, policies, reference, …})',
    'const result = await compare({case: "beihu", policies: ["before", "after"], slice: 7, replicates: 4});',
  ],
  ownOutcome: [
    'own',
    'outcomes: {key: "…"} | {key: (run) => …}',
    `const mine = await simulate({
  case: "beihu",
  slice: 7,
  outcomes: {
    resolvedPerHop: "disputeResolutionRate / (1 + hopsPerCase)",
    openAtEnd: ({series}) => series.casesOpen.at(-1)
  }
});`,
  ],
  ownRule: ['own', 'rules: [{name, rule: (values) => hooks, values}]', ruleSnippet],
  cases: ['lists', 'cases: {id, label, …}[]', 'cases'],
  policies: ['lists', 'policies: {id, label, levers}[]', 'policies'],
  levers: ['lists', 'levers: {key, label, range, …}[]', 'levers'],
  assumptions: ['lists', 'assumptions: {key, label, range, …}[]', 'assumptions'],
  outcomes: ['lists', 'outcomes: {key, label, definition, unit, better}[]', 'outcomes'],
  meanInterval: ['statistics', 'meanInterval(values)', 'meanInterval([1, 2, 3])'],
  pairedContrast: ['statistics', 'pairedContrast(policy, reference, {better})', 'pairedContrast([3, 5, 6], [1, 2, 5])'],
  rankPolicies: ['statistics', 'rankPolicies({id: values, …}, {better})', 'rankPolicies({a: [1, 2, 4], b: [3, 3, 5]})'],
  kaplanMeier: ['statistics', 'kaplanMeier(times, events)', 'kaplanMeier([1, 2, 3], [1, 0, 1])'],
  cumulativeIncidence: [
    'statistics',
    'cumulativeIncidence(times, causes)',
    'cumulativeIncidence([1, 2, 3], [2, 1, 0])',
  ],
  logRank: [
    'statistics',
    'logRank(times, events, groups)',
    'logRank([1, 2, 3, 4], [1, 1, 1, 1], ["a", "a", "b", "b"])',
  ],
  latinHypercube: ['statistics', 'latinHypercube(n, dimensions, seed)', 'latinHypercube(100, 3, 1)'],
  saltelliSample: [
    'statistics',
    'saltelliSample(n, dimensions, {seed})',
    'const points = saltelliSample(256, 3, {seed: 1});',
  ],
  sobolIndices: [
    'statistics',
    'sobolIndices(values, dimensions)',
    'sobolIndices(saltelliSample(256, 3, {seed: 1}).map(([x, y]) => x + 2 * y), 3)',
  ],
  morrisEffects: [
    'statistics',
    'morrisEffects(points, values)',
    `const grid = morrisSample(10, 3, {seed: 1});
const effects = morrisEffects(grid, grid.map(([x, y]) => x + 2 * y));`,
  ],
  view: ['display', 'view(input)', 'const n = view(Inputs.range([1, 10], {label: "n", step: 1, value: 2}));'],
  display: ['display', 'display(value)', 'display(value);'],
  Inputs: [
    'display',
    'Inputs.range, .select, .radio, .table …',
    'const chosen = view(Inputs.select(cases.map(({id}) => id), {label: "case"}));',
  ],
  html: ['display', 'html`…`', 'html`<b>text</b>`'],
  md: ['display', 'md`…`', 'md`**text**`'],
  pause: ['display', 'await pause(milliseconds)', 'await pause(0);'],
  width: ['display', 'width', 'width'],
  language: ['display', 'language', 'language === "zh"'],
  Plot: [
    'libraries',
    'Plot.plot({marks: [Plot.dot(rows, {x, y})]})',
    'Plot.plot({marks: [Plot.dot(run.rows, {x: "value", y: "outcome"})]})',
  ],
  d3: ['libraries', 'd3.mean, d3.group, d3.scaleLinear …', 'd3.mean(run.rows, ({value}) => value)'],
  aq: [
    'libraries',
    'aq.from(rows).groupby(…)',
    'aq.from(run.rows).groupby("outcome").rollup({mean: (d) => aq.op.mean(d.value)})',
  ],
  math: ['libraries', 'math.evaluate(expression, scope)', 'math.evaluate("a / b", {a: 1, b: 2})'],
  ss: ['libraries', 'ss.quantile, ss.linearRegression …', 'ss.median([1, 2, 3])'],
};

export const entries: readonly AtHandEntry[] = atHandNames.map((name) => {
  const [group, signature, snippet] = rows[name];
  return { name, group, signature, snippet, isName: group !== 'own' };
});
