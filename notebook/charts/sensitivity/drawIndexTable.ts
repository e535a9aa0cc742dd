import type { SensitivityMethod } from '../../../report/sensitivity/sensitivityMethod.ts';
import { makeTermTrigger } from '../../terms/termTrigger.ts';
import type { ChartReader } from '../chart.ts';
import { decimalsOf, numberText } from './estimateText.ts';
import type { FigureWords } from './figureWords.ts';
import type { IndexColumn } from './indexColumns.ts';
import { hasInterval } from './indexRows.ts';
import '../../styles/outcomeTable.css';
import '../../styles/indexTable.css';

/** A row a factor, a column a statistic under the name of its method; methods for which `isGrave` holds carry a warning. */
export function drawIndexTable(
  { names, terms }: FigureWords,
  columns: readonly IndexColumn[],
  isGrave: (method: SensitivityMethod) => boolean,
  title: string,
  { page, texts }: ChartReader,
): HTMLElement {
  const t = page.charts.sensitivity;
  const methods = [...new Set(columns.map(({ method }) => method))];
  const methodHeads = methods.map((method) => {
    const span = String(columns.filter((one) => one.method === method).length);
    const head = html('th', { scope: 'colgroup', colspan: span }, texts.sensitivity.methods[method]);
    if (isGrave(method)) head.append(html('strong', { class: 'index-warning' }, `⚠ ${t.warning}`));
    return head;
  });
  const statistics = columns.map(({ label, unit }) => {
    const head = html('th', { scope: 'col' }, label);
    if (unit !== '') head.append(' ', html('small', {}, unit));
    return head;
  });
  const decimals = columns.map(({ estimates }) => decimalsOf(estimates));
  const table = html(
    'table',
    { class: 'outcomes indices' },
    html('caption', { class: 'visually-hidden' }, title),
    html(
      'thead',
      {},
      html('tr', {}, html('th', { scope: 'col', rowspan: '2' }, t.columns.factor), ...methodHeads),
      html('tr', {}, ...statistics),
    ),
    html(
      'tbody',
      {},
      ...names.factors.map((factor, place) => {
        const label = html('span', {}, factor);
        const term = terms[place]!;
        if (term !== null) makeTermTrigger(label, () => ({ id: term }));
        const cells = columns.map(({ estimates, isSigned }, i) => {
          const estimate = estimates[place]!;
          const cell = html('td', {}, numberText(estimate.value, decimals[i]!, isSigned));
          if (hasInterval(estimate)) {
            const ends = [estimate.lo, estimate.hi].map((end) => numberText(end, decimals[i]!, isSigned));
            cell.append(html('span', { class: 'half-width' }, ` [${ends.join(', ')}]`));
          }
          return cell;
        });
        return html('tr', {}, html('th', { scope: 'row' }, label), ...cells);
      }),
    ),
  );
  // What scrolls must be reachable by keyboard.
  return html('section', { class: 'outcomes-scroll', tabindex: '0', 'aria-label': title }, table);
}

function html(name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
