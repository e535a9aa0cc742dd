import { faultText } from '../../locales/faultText.ts';
import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { ComparisonDocument } from '../../report/document.ts';

const failedShown = 5;

/** How many of `total` runs failed, and why the first few did. */
export function failedLines(
  failed: readonly Pick<ComparisonDocument['failed'][number], 'policy' | 'replicate' | 'fault'>[],
  total: number,
  texts: Texts,
): string[] {
  const t = texts.report.compare;
  const rows = failed.slice(0, failedShown).map(({ policy, replicate, fault }) => {
    const { value, expected, line, ...rest } = fault;
    const whole = {
      ...rest,
      ...(value === undefined ? {} : { value }),
      ...(expected === undefined ? {} : { expected }),
      ...(line === undefined ? {} : { line }),
    };
    return fill(t.failedRow, { policy, replicate, fault: faultText(whole, texts.language) });
  });
  return [fill(t.failed, { n: failed.length, total }), ...rows, ...(failed.length > failedShown ? ['…'] : [])];
}
