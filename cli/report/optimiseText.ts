import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { bareValue } from '../../report/decision/decisionWords.ts';
import { decimalsFor, displayed, fixed } from '../../report/numbers.ts';
import type { MenuLever, OptimiseDocument, ToldFigure } from '../../report/search/optimiseDocument.ts';
import {
  effortSentences,
  findingSentences,
  menuSentences,
  menuTitle,
  optimiseCase,
  optimiseCautions,
  optimiseFacts,
  optimisePolicyName,
  shownStarts,
  strongestOf,
} from '../../report/search/optimiseSentences.ts';
import { outcomeLabel, unitText } from '../../report/words.ts';
import { grid, leftGrid, wrap } from './grid.ts';
import { headerText } from './headerText.ts';

const lineWidth = 100;
const headerWidth = 16;
/** Share of what was searched below which a lever is not worth a line. */
const barely = 0.05;

/** A search: what was found and whether it is any better, the menu with the policies that were there, and each policy with its levers. `folder` is where its files are. */
export function optimiseText(document: OptimiseDocument, texts: Texts, folder?: string): string {
  const t = texts.search.report;
  const { menu } = document;
  const line = (text: string) => wrap(text, lineWidth, '  ');
  const head = [
    fill(t.title, { case: optimiseCase(document, texts) }),
    ...effortSentences(document, texts),
    ...findingSentences(document, texts),
  ];
  const isTold = document.finding !== 'untold';
  const parts = [
    head.map(line).join('\n'),
    ...(menu.length > 0 ? [tableText(document, texts)] : []),
    ...menu.map((_, place) => itemText(document, place, texts)),
    ...(isTold && menu.length > 0 ? [optimiseCautions(document, texts).map(line).join('\n')] : []),
    ...(folder !== undefined && isTold && menu.length > 0 ? [line(filesText(document, folder, texts))] : []),
    line(fill(t.cite, { facts: optimiseFacts(document, texts).join(' · ') })),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Menu above, below it the policies that were there and that no other of them beats. */
function tableText(document: OptimiseDocument, texts: Texts): string {
  const t = texts.search.report;
  const { menu, objectives, worlds, uncertain, finding } = document;
  const isTold = finding !== 'untold';
  const title = isTold
    ? fill(t.menu, { n: worlds.telling.replicates })
    : fill(t.menuSearched, { n: worlds.search.replicates });
  const fronts = shownStarts(document);
  const header = [
    '',
    ...objectives.map(({ key, unit }) => ({
      text: `${headerText(outcomeLabel(key, texts), headerWidth)}\n${unitText(displayed(unit).unit, texts)}`,
    })),
  ];
  const shown = [...menu, ...fronts].map(({ figures }) => figures);
  const decimals = objectives.map(({ unit }, i) =>
    decimalsFor(shown.map((figures) => shownMean(figures[i]!, isTold) * displayed(unit).factor)),
  );
  const cells = (figures: readonly ToldFigure[]) =>
    objectives.map(({ unit }, i) => figureText(figures[i]!, isTold, displayed(unit).factor, decimals[i]!, texts));
  const rows = menu.map(({ id, start, figures }, place) => [
    `${place + 1}  ${optimisePolicyName(document, start ?? id, texts)}`,
    ...cells(figures),
  ]);
  const startRows = fronts.map(({ id, onFront, figures }) => [
    `   ${optimisePolicyName(document, id, texts)}${onFront === true ? ' †' : ''}`,
    ...cells(figures),
  ]);
  const below = startRows.length > 0 ? [[t.starts], ...startRows] : [];
  const notes = [
    ...(startRows.length > 0 ? [fronts.some(({ onFront }) => onFront) ? t.startsMark : t.startsBeaten] : []),
    ...(uncertain.length > 0 ? [fill(t.uncertain, { k: uncertain.length })] : []),
  ];
  return [title, grid([header, ...rows, ...below]), ...notes].map((one) => one).join('\n');
}

const shownMean = ({ searched, mean }: ToldFigure, isTold: boolean): number => (isTold ? mean : searched);

function figureText(figure: ToldFigure, isTold: boolean, factor: number, decimals: number, texts: Texts): string {
  const value = shownMean(figure, isTold);
  if (!Number.isFinite(value)) return texts.report.none;
  const half = ((figure.hi - figure.lo) / 2) * factor;
  const interval = isTold && Number.isFinite(half) ? ` ±${fixed(half, decimals)}` : '';
  return ` ${fixed(value * factor, decimals)}${interval}`;
}

function itemText(document: OptimiseDocument, place: number, texts: Texts): string {
  const t = texts.search.report;
  const { nearest, levers, start } = document.menu[place]!;
  const said = [
    menuTitle(document, place, texts),
    ...menuSentences(document, place, texts).map((sentence) => `   ${sentence}`),
  ].map((sentence) => wrap(sentence, lineWidth, '   '));
  if (start !== null) return said.join('\n');
  const policy = optimisePolicyName(document, nearest, texts);
  const change = ({ from, to }: MenuLever) => ({ from: bareValue(from, texts), to: bareValue(to, texts) });
  const label = ({ key }: MenuLever) => texts.parameters[key].label;
  const rows = levers
    .filter(({ moved }) => moved >= barely)
    .map((one) => ['    ', label(one), one.key, fill(t.from, change(one))]);
  const list = levers
    .filter((one) => one.moved < barely && change(one).from !== change(one).to)
    .map((one) => fill(t.barelyItem, { label: label(one), ...change(one) }));
  return [
    ...said,
    ...(rows.length > 0 ? [`   ${fill(t.levers, { policy })}`, leftGrid(rows)] : []),
    ...(list.length > 0
      ? [wrap(`   ${fill(t.barely, { list: list.join(texts.search.report.listSeparator) })}`, lineWidth, '   ')]
      : []),
  ].join('\n');
}

function filesText(document: OptimiseDocument, folder: string, texts: Texts): string {
  const { case: id, menu, slice, days } = document;
  const place = strongestOf(document);
  const policies = `${menu[place]!.nearest},${folder}/policies/found-${place + 1}.yaml`;
  const command = `zhili compare ${id} --policies ${policies} --slice ${slice} --days ${days}`;
  return fill(texts.search.report.files, { folder, command });
}
