import type { Texts } from '../../locales/texts.ts';
import type { ComparisonDocument } from '../../report/document.ts';
import { differenceDecimals, displayed, fixed, signed } from '../../report/numbers.ts';
import { rowLabel } from '../../report/words.ts';
import { type GridCell, grid } from './grid.ts';
import { headerText } from './headerText.ts';

type Contrast = ComparisonDocument['contrasts'][number];
type Policy = ComparisonDocument['policies'][number];

const policiesAcross = 3;
const headerWidth = 22;
/** Above this a variance ratio is printed without decimals. */
const wholeRatioFrom = 10;
const largestRatio = 999;

/** One line an outcome, three columns a policy: difference ± half-width, share of worlds won, variance ratio. */
export function contrastTable(
  document: ComparisonDocument,
  reference: string,
  keys: readonly string[],
  texts: Texts,
): string {
  const others = document.policies.filter(({ id }) => id !== reference);
  const blocks: string[] = [];
  for (let start = 0; start < others.length; start += policiesAcross) {
    blocks.push(block(document, others.slice(start, start + policiesAcross), keys, texts));
  }
  return blocks.join('\n\n');
}

function block(document: ComparisonDocument, shown: readonly Policy[], keys: readonly string[], texts: Texts): string {
  const { win, varianceRatio, difference } = texts.report.compare;
  const header: (string | GridCell)[] = [
    '',
    ...shown.map(({ label }) => ({ text: headerText(label, headerWidth), span: 3 })),
  ];
  const subheader = ['', ...shown.flatMap(() => [difference, win, varianceRatio])];
  const rows = keys.map((key) => {
    const row = document.contrasts.filter(({ outcome }) => outcome === key);
    const unit = document.policies[0]?.outcomes[key]?.unit ?? '';
    const { factor } = displayed(unit);
    const decimals = differenceDecimals(row.flatMap((contrast) => scaled(contrast, factor)));
    return [
      rowLabel(key, unit, texts),
      ...shown.flatMap(({ id }) =>
        cells(
          row.find(({ policy }) => policy === id),
          factor,
          decimals,
          texts,
        ),
      ),
    ];
  });
  return grid([header, subheader, ...rows]);
}

function scaled({ difference, lo, hi }: Contrast, factor: number) {
  if (difference === null) return [];
  return [{ difference: difference * factor, half: lo === null || hi === null ? 0 : ((hi - lo) / 2) * factor }];
}

function cells(contrast: Contrast | undefined, factor: number, decimals: number, texts: Texts): string[] {
  const { none } = texts.report;
  if (contrast === undefined || contrast.difference === null) return [none, none, none];
  const { difference, lo, hi, pBetter, varianceRatio } = contrast;
  let text = signed(difference * factor, decimals);
  if (lo !== null && hi !== null) {
    text += ` ±${fixed(((hi - lo) / 2) * factor, decimals)}${lo > 0 || hi < 0 ? '*' : ' '}`;
  }
  return [text, pBetter === null ? none : `${Math.round(pBetter * 100)}%`, ratioText(varianceRatio, none)];
}

function ratioText(ratio: number | null, none: string): string {
  if (ratio === null) return none;
  if (ratio > largestRatio) return `>${largestRatio}`;
  return fixed(ratio, ratio >= wholeRatioFrom ? 0 : 1);
}
