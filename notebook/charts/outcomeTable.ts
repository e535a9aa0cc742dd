import { fill } from '../../locales/fill.ts';
import { type OutcomeDefinition, outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { decimalsFor, differenceDecimals, displayed, fixed } from '../../report/numbers.ts';
import { isOverload, overloadedGroups } from '../../report/overload.ts';
import { outcomeLabel, unitText } from '../../report/words.ts';
import type { OutcomeSummary } from '../../sim/analysis/summary.ts';
import { makePointedTerm, makeTermTrigger } from '../terms/termTrigger.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import { captionOf } from './captions.ts';
import type { Chart, ChartReader } from './chart.ts';
import type { DataTable } from './dataTable.ts';
import '../styles/outcomeTable.css';

const groups = ['headline', 'detail', 'account', 'flow'] as const;

/** Means of all outcomes with their intervals, a column a policy. */
export const outcomeTable: Chart = {
  id: 'outcomes',
  build(view, reader) {
    if (!view.policies.some(({ runs }) => Object.keys(runs.outcomes).length > 0)) return null;
    const texts = reader.page.charts.outcomeTable;
    return {
      title: texts.title,
      sentence: sentenceOf(view, reader),
      caption: captionOf(
        [fill(view.facts.replicates > 1 ? texts.reading : texts.oneWorld, { none: texts.none })],
        view,
        reader,
      ),
      table: tableOf(view, reader),
      draw: () => draw(view, reader),
    };
  },
};

function sentenceOf({ summary, policies }: ComparisonView, { page, texts: words }: ChartReader): string {
  const { outcomeTable: texts, common } = page.charts;
  const items = policies.flatMap(({ label }, i) => {
    const found = overloadedGroups(summary.policies[i]!.outcomes).map(({ outcome }) => outcomeLabel(outcome, words));
    return found.length === 0 ? [] : [fill(texts.item, { policy: label, list: found.join(common.separator) })];
  });
  const names = policies.map(({ label }) => fill(texts.quoted, { policy: label }));
  const overloaded =
    items.length === 0 ? texts.noOverload : fill(texts.overloaded, { list: items.join(common.separator) });
  return fill(texts.sentence, { n: outcomeDefinitions.length, policies: names.join(common.separator), overloaded });
}

const groupName = (group: OutcomeDefinition['group'], { page, texts: { report } }: ChartReader): string =>
  ({
    headline: page.charts.outcomeTable.headline,
    detail: report.compare.details,
    account: report.compare.accounts,
    flow: report.compare.flows,
  })[group];

const definitionsOf = (group: OutcomeDefinition['group']) => outcomeDefinitions.filter((one) => one.group === group);

function tableOf({ summary, policies }: ComparisonView, reader: ChartReader): DataTable {
  const texts = reader.page.charts.outcomeTable;
  const parts = ['mean', 'lo', 'hi', 'n'] as const;
  return {
    columns: [
      { key: 'outcome', label: texts.outcome },
      { key: 'group', label: texts.group },
      { key: 'unit', label: texts.unit },
      ...policies.flatMap(({ id, label }) =>
        parts.map((part) => ({ key: `${id}.${part}`, label: fill(texts[part], { policy: label }) })),
      ),
    ],
    rows: groups.flatMap((group) =>
      definitionsOf(group).map(({ key, unit }) => {
        const shown = displayed(unit);
        return [
          outcomeLabel(key, reader.texts),
          groupName(group, reader),
          unitText(shown.unit, reader.texts),
          ...summary.policies.flatMap(({ outcomes }) => {
            const { mean, lo, hi, n } = outcomes[key]!;
            return [...[mean, lo, hi].map((value) => (value === null ? null : value * shown.factor)), n];
          }),
        ];
      }),
    ),
  };
}

function draw(view: ComparisonView, reader: ChartReader): HTMLElement {
  const texts = reader.page.charts.outcomeTable;
  const heads = view.policies.map(({ id, label }) => cell('th', label, { scope: 'col', 'data-policy': id }));
  const table = html(
    'table',
    { class: 'outcomes' },
    html('caption', { class: 'visually-hidden' }, texts.title),
    html('thead', {}, html('tr', {}, cell('th', texts.outcome, { scope: 'col' }), ...heads)),
    ...groups.map((group) =>
      html(
        'tbody',
        {},
        html(
          'tr',
          {},
          cell('th', groupName(group, reader), {
            scope: 'rowgroup',
            colspan: String(view.policies.length + 1),
          }),
        ),
        ...definitionsOf(group).map((definition) => rowOf(definition, view, reader)),
      ),
    ),
  );
  // What scrolls must be reachable by keyboard.
  return html('section', { class: 'outcomes-scroll', tabindex: '0', 'aria-label': texts.title }, table);
}

function rowOf({ key, unit }: OutcomeDefinition, view: ComparisonView, reader: ChartReader): HTMLElement {
  const texts = reader.page.charts.outcomeTable;
  const { factor, unit: shownUnit } = displayed(unit);
  const found = view.summary.policies.map(({ outcomes }) => outcomes[key]!);
  const decimals = decimalsOf(found, factor);
  const label = html('span', {}, outcomeLabel(key, reader.texts));
  makeTermTrigger(label, () => ({ id: `outcome:${key}` }));
  const name = html('th', { scope: 'row' }, label);
  const unitWords = unitText(shownUnit, reader.texts);
  if (unitWords !== '') name.append(' ', html('small', {}, unitWords));
  const cells = found.map(({ mean, lo, hi }, i) => {
    const policy = view.policies[i]!;
    if (mean === null) return cell('td', texts.none, { 'data-policy': policy.id });
    const half = lo === null || hi === null ? '' : ` ±${fixed(((hi - lo) / 2) * factor, decimals)}`;
    const one = cell('td', `${fixed(mean * factor, decimals).replace('-', '−')}`, { 'data-policy': policy.id });
    makePointedTerm(one, () => ({ id: `outcome:${key}`, policy: policy.id }));
    if (half !== '') one.append(html('span', { class: 'half-width' }, half));
    if (isOverload(key, mean)) one.append(' ', html('strong', { class: 'overload' }, texts.mark));
    return one;
  });
  return html('tr', {}, name, ...cells);
}

/** As many as show three digits of the largest mean, and no more than tell two of the half-widths. */
function decimalsOf(found: readonly OutcomeSummary[], factor: number): number {
  const defined = found.flatMap(({ mean, lo, hi }) =>
    mean === null
      ? []
      : [{ difference: mean * factor, half: lo === null || hi === null ? 0 : ((hi - lo) / 2) * factor }],
  );
  return Math.min(differenceDecimals(defined), decimalsFor(defined.map(({ difference }) => difference)));
}

const cell = (name: 'th' | 'td', text: string, attributes: Readonly<Record<string, string>>) =>
  html(name, attributes, text);

function html(name: string, attributes: Readonly<Record<string, string>>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
