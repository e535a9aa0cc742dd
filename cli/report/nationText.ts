import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { NationDocument } from '../../report/nation/nationDocument.ts';
import type { NationEstimate } from '../../report/nation/nationEstimates.ts';
import { decimalsFor, differenceDecimals, displayed, fixed, signed } from '../../report/numbers.ts';
import { outcomeLabel, rowLabel } from '../../report/words.ts';
import { policyOf } from '../../scenarios/catalogue.ts';
import { groupLabels } from '../../scenarios/nation/locales/nationLabels.ts';
import { sizeClasses } from '../../scenarios/nation/stratumOf.ts';
import type { DesignEstimate } from '../../sim/analysis/sampling/stratifiedEstimate.ts';
import { grid, wrap } from './grid.ts';
import { headerText } from './headerText.ts';

const lineWidth = 100;
const headerWidth = 20;
const million = 1e6;

type Design = Pick<NationDocument, 'choice' | 'units' | 'residents' | 'strata' | 'policies'>;

/** What nation and what sample: all that can be said before a run. */
export function nationDesignText({ choice, units, residents, strata, policies }: Design, texts: Texts): string {
  const t = texts.nation;
  const { counties, days, slice, seed, replicates } = choice;
  const values = { units: grouped(units), residents: grouped(residents), seed, counties, strata: strata.length, days };
  const size = { slice: `1/${slice}`, worlds: replicates, policies: policies.length };
  const runs = counties * policies.length * replicates;
  const rows = strata.map(({ group, sizeClass, units: all, sampled, residents: own }) => {
    const label = groupLabels[group][texts.language];
    const name =
      sizeClass === 0
        ? fill(t.sizeBelow, { group: label, below: sizeClasses[1] / 1000 })
        : fill(t.sizeFrom, { group: label, from: sizeClasses[sizeClass]! / 1000 });
    return [name, String(all), String(sampled), fixed(own / million, 1)];
  });
  return [
    fill(t.heading, values),
    wrap(t.synthetic, lineWidth),
    '',
    wrap(fill(t.sample, { ...values, ...size, runs }), lineWidth),
    grid([t.stratumHeader, ...rows]),
    '',
  ].join('\n');
}

/** Estimates of the nation: means, paired differences, totals, and how far they go. */
export function nationText(document: NationDocument, texts: Texts): string {
  const t = texts.nation;
  const { estimates, policies, choice, failed, refused } = document;
  const { replicates: worlds, slice } = choice;
  const reference = policies[0]!;
  const means = estimates.filter((one) => one.reference === undefined);
  const differences = estimates.filter((one) => one.reference !== undefined);
  const notes = [
    worlds === 1 ? t.oneWorld : fill(t.manyWorlds, { worlds }),
    t.formula,
    ...(slice === 1 ? [] : [fill(t.sliced, { slice })]),
    ...(failed.length + refused.length === 0
      ? []
      : [fill(t.failed, { failed: failed.length, refused: refused.length })]),
    t.synthetic,
  ];
  return [
    t.means,
    table(means, policies, texts, meanCells),
    '',
    fill(t.differences, { reference: policyOf(reference).label[texts.language] }),
    table(differences, policies.slice(1), texts, differenceCells),
    '',
    t.totals,
    totalsTable(means, policies, texts),
    '',
    ...notes.map((note) => wrap(note, lineWidth)),
    '',
  ].join('\n');
}

type Cells = (estimates: readonly DesignEstimate[], factor: number, none: string) => string[];

function table(estimates: readonly NationEstimate[], policies: readonly string[], texts: Texts, cells: Cells): string {
  const outcomes = [...new Set(estimates.map(({ outcome }) => outcome))];
  const rows = outcomes.map((outcome) => {
    const row = policies.map((policy) => estimates.find((one) => one.outcome === outcome && one.policy === policy)!);
    const { factor } = displayed(row[0]!.unit);
    return [
      rowLabel(outcome, row[0]!.unit, texts),
      ...cells(
        row.map(({ mean }) => mean),
        factor,
        texts.report.none,
      ),
    ];
  });
  return grid([header(policies, texts), ...rows]);
}

const header = (policies: readonly string[], texts: Texts) => [
  '',
  ...policies.map((id) => headerText(policyOf(id).label[texts.language], headerWidth)),
];

const halfOf = ({ lo, hi }: DesignEstimate): number => (hi - lo) / 2;

function meanCells(estimates: readonly DesignEstimate[], factor: number, none: string): string[] {
  const decimals = decimalsFor(estimates.map(({ estimate }) => estimate * factor));
  return estimates.map((one) => {
    if (!Number.isFinite(one.estimate)) return none;
    const half = halfOf(one) * factor;
    return ` ${fixed(one.estimate * factor, decimals)}${Number.isFinite(half) ? ` ±${fixed(half, decimals)}` : ''}`;
  });
}

function differenceCells(estimates: readonly DesignEstimate[], factor: number, none: string): string[] {
  const known = estimates.filter(({ estimate, lo }) => Number.isFinite(estimate) && Number.isFinite(lo));
  const decimals = differenceDecimals(
    known.map((one) => ({ difference: one.estimate * factor, half: halfOf(one) * factor })),
  );
  return estimates.map((one) => {
    if (!Number.isFinite(one.estimate)) return none;
    const half = halfOf(one) * factor;
    const text = ` ${signed(one.estimate * factor, decimals)}`;
    if (!Number.isFinite(half)) return text;
    return `${text} ±${fixed(half, decimals)}${one.lo > 0 || one.hi < 0 ? '*' : ' '}`;
  });
}

function totalsTable(means: readonly NationEstimate[], policies: readonly string[], texts: Texts): string {
  const outcomes = [...new Set(means.filter(({ total }) => total !== undefined).map(({ outcome }) => outcome))];
  const rows = outcomes.map((outcome) => {
    const row = policies.map((policy) => means.find((one) => one.outcome === outcome && one.policy === policy)!.total!);
    const unit = texts.nation.totalUnits[outcome] ?? '';
    return [`${outcomeLabel(outcome, texts)} ${unit}`, ...meanCells(row, 1 / million, texts.report.none)];
  });
  return grid([header(policies, texts), ...rows]);
}

/** Groups of three digits, as both languages write large numbers. */
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');
