import type { Texts } from '../../locales/texts.ts';
import type { ComparisonDocument } from '../../report/document.ts';
import { decimalsFor, displayed, fixed } from '../../report/numbers.ts';
import { isOverload } from '../../report/overload.ts';
import { rowLabel } from '../../report/words.ts';
import { grid } from './grid.ts';
import { headerText } from './headerText.ts';

type Policy = ComparisonDocument['policies'][number];

/** Widest header of a policy; longer ones are broken. */
const headerWidth = 14;

/** Policies beside each other, so that a table fits 100 columns. */
const policiesAcross = 4;

/** One line an outcome, one column a policy: mean ± half-width. With more than four policies, tables below each other. */
export function meansTable(policies: readonly Policy[], keys: readonly string[], texts: Texts): string {
  const blocks: string[] = [];
  for (let start = 0; start < policies.length; start += policiesAcross) {
    blocks.push(block(policies.slice(start, start + policiesAcross), policies, keys, texts));
  }
  return blocks.join('\n\n');
}

function block(shown: readonly Policy[], all: readonly Policy[], keys: readonly string[], texts: Texts): string {
  const header = ['', ...shown.map(({ label }) => ({ text: headerText(label, headerWidth) }))];
  const rows = keys.map((key) => {
    const summaries = all.map(({ outcomes }) => outcomes[key]);
    const unit = summaries.find((summary) => summary !== undefined)?.unit ?? '';
    const { factor } = displayed(unit);
    const decimals = decimalsFor(
      summaries.flatMap((summary) => (summary?.mean == null ? [] : [summary.mean * factor])),
    );
    return [
      rowLabel(key, unit, texts),
      ...shown.map(({ outcomes }) => cell(key, outcomes[key], factor, decimals, texts)),
    ];
  });
  return grid([header, ...rows]);
}

function cell(
  key: string,
  summary: Policy['outcomes'][string] | undefined,
  factor: number,
  decimals: number,
  texts: Texts,
): string {
  if (summary === undefined || summary.mean === null) return texts.report.none;
  const mean = fixed(summary.mean * factor, decimals);
  const half =
    summary.lo === null || summary.hi === null ? '' : ` ±${fixed(((summary.hi - summary.lo) / 2) * factor, decimals)}`;
  const mark = isOverload(key, summary.mean) ? '!' : '';
  return ` ${mark}${mean}${half}`;
}
