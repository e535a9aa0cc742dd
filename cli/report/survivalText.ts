import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { differenceDecimals, fixed, signed } from '../../report/numbers.ts';
import { survivalMeasures } from '../../report/survival/measures.ts';
import type { Estimate } from '../../report/survival/runSurvival.ts';
import type { SurvivalDocument } from '../../report/survival/survivalDocument.ts';
import type { WorldSurvival } from '../../report/survival/worldSurvival.ts';
import { outcomeLabel } from '../../report/words.ts';
import { failedLines } from './failedLines.ts';
import { grid, leftGrid, wrap } from './grid.ts';
import { headerText } from './headerText.ts';

/** Columns of a line of text. */
const lineWidth = 100;
const headerWidth = 16;
const meansAcross = 3;
const contrastsAcross = 2;

type Row = SurvivalDocument['means'][number] | SurvivalDocument['contrasts'][number];

/** What `survival` prints: means over worlds, paired differences, the first world by itself, and how all of it is to be read. */
export function survivalText(
  document: SurvivalDocument,
  caseLabel: string,
  followUpDays: number,
  texts: Texts,
): string {
  const t = texts.survival;
  const { means, policies, reference, worlds, days, replicates, seed, slice, engine, version } = document;
  const title = fill(t.title, {
    case: caseLabel,
    scope: t.scopes[document.scope],
    policies: policies.length,
    worlds: replicates,
    days,
  });
  const foot = fill(t.foot, { seed, replicates, slice, engine: engine.slice(0, 16), version });
  const head = [title, ...notesOn(document, texts)].map((line) => wrap(line, lineWidth, '  ')).join('\n');
  if (worlds.length === 0) return `${head}\n\n${foot}\n`;
  const label = policies.find(({ id }) => id === reference)!.label;
  const parts = [
    head,
    `${t.means}\n${meansTable(document, texts)}`,
    means.some(isPartly) ? wrap(t.partly, lineWidth) : '',
    [...means, ...document.contrasts].every((row) => row.n === 0 || hasInterval(row)) ? '' : wrap(t.same, lineWidth),
    policies.length > 1
      ? `${fill(t.contrasts, { reference: label })}\n${contrastsTable(document, texts)}\n${wrap(fill(t.contrastLegend, chance(document)), lineWidth)}`
      : '',
    worlds[0]!.replicate === 0 ? worldText(worlds[0]!, document, texts) : '',
    [fill(t.shares, { followUp: followUpDays, outcome: outcomeLabel('grievanceResolutionRate', texts) }), t.unit]
      .map((note) => wrap(note, lineWidth))
      .join('\n'),
    foot,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** How many intervals there are, and of how many chance alone would make a claim. */
function chance({ contrasts }: SurvivalDocument) {
  const n = contrasts.filter(hasInterval).length;
  return { n, expected: fixed(0.05 * n, n < 20 ? 1 : 0) };
}

function notesOn({ stop, replicates, failed, policies }: SurvivalDocument, texts: Texts): string[] {
  const t = texts.report.compare;
  const stopped = replicates === 0 ? t.interruptedEmpty : fill(t.interrupted, { replicates });
  return [
    ...(stop === 'cancelled' ? [stopped] : []),
    ...(failed.length > 0 ? failedLines(failed, replicates * policies.length, texts) : []),
  ];
}

/** Where all worlds are alike, a half-width of 0 would claim what they cannot tell. */
const hasInterval = ({ lo, hi }: Row): boolean => hi > lo;
const isPartly = ({ n, nUndefined }: SurvivalDocument['means'][number]): boolean => n > 0 && nUndefined > 0;
const factorOf = ({ unit }: Row): number => (unit === 'share' ? 100 : 1);

/** One line a measure: what it is called, then a cell a policy. */
function measureRows<One extends Row>(
  rows: readonly One[],
  policies: SurvivalDocument['policies'],
  cells: (ofMeasure: readonly One[]) => string[],
  texts: Texts,
): string[][] {
  return survivalMeasures.map(({ quantity, day }) => {
    const own = rows.filter((row) => row.quantity === quantity && row.day === day);
    const ordered = policies.flatMap(({ id }) => own.filter(({ policy }) => policy === id));
    return [fill(texts.survival.quantities[quantity], { day: day ?? '' }), ...cells(ordered)];
  });
}

function meansTable({ means, policies }: SurvivalDocument, texts: Texts): string {
  const cells = (rows: readonly SurvivalDocument['means'][number][]) => {
    const decimals = differenceDecimals(
      rows.map((row) => ({ difference: row.mean * factorOf(row), half: ((row.hi - row.lo) / 2) * factorOf(row) })),
    );
    return rows.map((row) => {
      const { mean, lo, hi, n, nUndefined } = row;
      if (n === 0) return texts.report.none;
      const half = !hasInterval(row) ? '' : ` ±${fixed(((hi - lo) / 2) * factorOf(row), decimals)}`;
      return `${fixed(mean * factorOf(row), decimals)}${half}${isPartly(row) ? ` (${n}/${n + nUndefined})` : ''}`;
    });
  };
  return blocks(policies, meansAcross, (shown) => {
    const header = ['', ...shown.map(({ label }) => headerText(label, headerWidth))];
    return grid([header, ...measureRows(means, shown, cells, texts)]);
  });
}

function contrastsTable({ contrasts, policies, reference }: SurvivalDocument, texts: Texts): string {
  const { none, compare } = texts.report;
  const cells = (rows: readonly SurvivalDocument['contrasts'][number][]) => {
    const scaled = rows.map((row) => ({
      difference: row.difference * factorOf(row),
      half: ((row.hi - row.lo) / 2) * factorOf(row),
    }));
    const decimals = differenceDecimals(scaled);
    return rows.flatMap((row, i) => {
      const { n, lo, hi, pBetter } = row;
      if (n === 0) return [none, none];
      const { difference, half } = scaled[i]!;
      const interval = hasInterval(row) ? ` ±${fixed(half, decimals)}${lo > 0 || hi < 0 ? '*' : ' '}` : '';
      const win = Number.isNaN(pBetter) ? none : `${Math.round(pBetter * 100)}%`;
      return [`${signed(difference, decimals)}${interval}`, win];
    });
  };
  const others = policies.filter(({ id }) => id !== reference);
  return blocks(others, contrastsAcross, (shown) => {
    const header = ['', ...shown.map(({ label }) => ({ text: headerText(label, headerWidth), span: 2 }))];
    const subheader = ['', ...shown.flatMap(() => [compare.difference, compare.win])];
    return grid([header, subheader, ...measureRows(contrasts, shown, cells, texts)]);
  });
}

/** Tables below each other of so many policies each, so that a line keeps its width. */
function blocks(
  policies: SurvivalDocument['policies'],
  across: number,
  table: (shown: SurvivalDocument['policies']) => string,
): string {
  const starts = policies.map((_, i) => i).filter((i) => i % across === 0);
  return starts.map((start) => table(policies.slice(start, start + across))).join('\n\n');
}

function worldText({ runs, settlementRank }: WorldSurvival, { policies }: SurvivalDocument, texts: Texts): string {
  const t = texts.survival;
  const rows = policies.map(({ label }, i) => {
    const run = runs[i];
    if (run === undefined) return [label, ...Array<string>(t.worldHeader.length - 1).fill(texts.report.none)];
    const { cases, open, medianDays, halfSettledDays } = run;
    return [
      label,
      cases,
      cases - open,
      open,
      estimateText(medianDays, texts),
      estimateText(halfSettledDays, texts),
    ].map(String);
  });
  const lines = [t.world, leftGrid([t.worldHeader, ...rows])];
  if (settlementRank !== undefined && settlementRank.degrees > 0) {
    const { chiSquare, degrees, p } = settlementRank;
    const told = p < 0.001 ? 'p < 0.001' : `p = ${fixed(p, 3)}`;
    lines.push(wrap(fill(t.rank, { chiSquare: fixed(chiSquare, 1), degrees, p: told }), lineWidth));
  }
  return lines.join('\n');
}

function estimateText({ value, lo, hi }: Estimate, { report: { none } }: Texts): string {
  if (Number.isNaN(value)) return none;
  const text = (days: number) => (Number.isNaN(days) ? none : fixed(days, 1));
  return `${text(value)} [${text(lo)}, ${text(hi)}]`;
}
