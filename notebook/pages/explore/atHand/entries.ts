import { type AtHandName, atHandNames } from './atHandNames.ts';

/** A thing cells have at hand; its doc is a text of `explore.atHand.docs`. */
export interface AtHandEntry {
  readonly name: AtHandName;
  readonly group: 'model' | 'own' | 'lists' | 'display' | 'libraries';
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
