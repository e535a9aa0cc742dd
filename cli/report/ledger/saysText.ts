import type { Estimate } from '../../../ledger/describe/estimate.ts';
import { fill } from '../../../locales/fill.ts';
import type { Texts } from '../../../locales/texts.ts';
import type { PublishedLedger } from '../../../report/ledger/published/publishedLedger.ts';
import type { PublishedSettlement } from '../../../report/ledger/published/publishSettlement.ts';
import { decimalsFor, fixed } from '../../../report/numbers.ts';
import { readable } from '../../../scenarios/loader/checkText.ts';
import { leftGrid, wrap } from '../grid.ts';

const lineWidth = 100;
const shown = { ways: 6, types: 12 };

type Section = (said: PublishedLedger, texts: Texts) => string;

const sections: readonly Section[] = [
  weekText,
  seasonText,
  typesText,
  onTimeText,
  settlementText,
  waysText,
  placesText,
  backlogText,
];

/** What a ledger says, with intervals and without small counts. */
export function saysText(said: PublishedLedger, texts: Texts): string {
  const { says: t } = texts.ledgerScenario;
  const parts = sections.map((section) => section(said, texts)).filter((text) => text !== '');
  return [wrap(t.title, lineWidth, '  '), ...parts, wrap(t.deadlineNote, lineWidth, '  ')].join('\n');
}

/** `0.31 (0.28 to 0.34)`, times a factor. */
function estimateText({ value, lo, hi }: Estimate, { ledgerScenario: { says }, report }: Texts, factor = 1): string {
  const all = [value, lo, hi].map((one) => one * factor);
  const decimals = decimalsFor(all);
  const [at, low, high] = all.map((one) => (Number.isFinite(one) ? fixed(one, decimals) : report.none));
  if (!Number.isFinite(lo) && !Number.isFinite(hi)) return at!;
  return fill(says.interval, { value: at!, lo: low!, hi: high! });
}

const countText = (count: number | null, { ledgerScenario: { says } }: Texts): string =>
  count === null ? says.withheld : String(count);

const percent = (value: number): string => fixed(100 * value, 1);

function weekText({ perWeek, weeks }: PublishedLedger, texts: Texts): string {
  const { says: t } = texts.ledgerScenario;
  return perWeek.n > 0 ? fill(t.perWeek, { estimate: estimateText(perWeek, texts), weeks: weeks.length }) : t.noWeeks;
}

/** Months whose interval is beyond the mean. */
function seasonText({ season, trend }: PublishedLedger, texts: Texts): string {
  const { says: t } = texts.ledgerScenario;
  if (season === null || !Number.isFinite(season.p)) return '';
  const told = season.factors.flatMap(({ place: month, factor }) =>
    factor === null || !(factor.lo > 1 || factor.hi < 1)
      ? []
      : [fill(t.month, { month, estimate: estimateText(factor, texts) })],
  );
  const list = told.join(texts.report.separator);
  return [
    wrap(told.length === 0 ? fill(t.noMonths, { p: season.p.toFixed(2) }) : fill(t.months, { list }), lineWidth, '  '),
    ...(trend === null ? [] : [fill(t.trend, { estimate: estimateText(trend, texts) })]),
  ].join('\n');
}

function typesText({ types }: PublishedLedger, texts: Texts): string {
  const { says: t } = texts.ledgerScenario;
  const rows = types
    .slice(0, shown.types + 2)
    .map(({ kind, word, cases, share }) => [
      `  ${kind === 'word' ? readable(word) : t[kind]}`,
      countText(cases, texts),
      share === null ? '' : estimateText(share, texts, 100),
    ]);
  return rows.length === 0 ? '' : `${t.types}\n${leftGrid(rows)}`;
}

function onTimeText({ onTime }: PublishedLedger, texts: Texts): string {
  const { says: t } = texts.ledgerScenario;
  const rows = onTime.map((one) => [
    `  ${fill(t.deadline[one.deadline], { days: one.days })}`,
    one.share === null ? texts.report.none : estimateText(one.share, texts, 100),
    ...[one.onTime, one.late, one.notYetDue, one.unknown, one.endedOtherwise].map((count) => countText(count, texts)),
  ]);
  return leftGrid([t.deadlines, ...rows]);
}

function settlementText({ settlement }: PublishedLedger, texts: Texts): string {
  if (settlement === null) return '';
  const { says: t } = texts.ledgerScenario;
  const { value } = settlement.medianDays;
  return wrap(
    fill(Number.isFinite(value) ? t.median : t.never, {
      estimate: estimateText(settlement.medianDays, texts),
      d30: percent(endedBy(settlement, 30)),
      d90: percent(endedBy(settlement, 90)),
    }),
    lineWidth,
    '  ',
  );
}

/** Share ended by a day, as far as the published curve tells it. */
const endedBy = ({ points }: PublishedSettlement, day: number): number =>
  points.findLast((point) => point.day <= day)?.ended ?? 0;

function waysText({ departments }: PublishedLedger, texts: Texts): string {
  if (departments === null) return '';
  const { says: t } = texts.ledgerScenario;
  const name = (at: number | null) => (at === null ? null : departments.nodes[at]!.name);
  const ways = departments.ways
    .map(({ from, to, passes }) => ({ from: name(from), to: name(to), passes }))
    .flatMap(({ from, to, passes }) => (from === null || to === null || passes === null ? [] : [{ from, to, passes }]))
    .sort((a, b) => b.passes - a.passes)
    .slice(0, shown.ways)
    .map(({ from, to, passes }) => `  ${fill(t.way, { from: readable(from), to: readable(to), passes })}`);
  return ways.length === 0 ? '' : [t.ways, ...ways].join('\n');
}

function placesText({ places }: PublishedLedger, texts: Texts): string {
  if (places === null) return '';
  const { says: t } = texts.ledgerScenario;
  const list = places.top
    .flatMap(({ top, share }) => (share === null ? [] : [fill(t.top, { top, share: percent(share.value) })]))
    .join(texts.report.separator);
  const gini = estimateText(places.gini, texts);
  const chance = fixed(places.giniByChance, 3);
  return wrap(fill(t.places, { cases: places.cases, places: places.places, list, gini, chance }), lineWidth, '  ');
}

function backlogText({ backlog }: PublishedLedger, texts: Texts): string {
  const { says: t } = texts.ledgerScenario;
  if (backlog === null || !Number.isFinite(backlog.unrecorded.value)) return '';
  const { recorded, unrecorded } = backlog;
  return wrap(
    fill(t.backlog, { recorded: countText(recorded, texts), unrecorded: estimateText(unrecorded, texts) }),
    lineWidth,
    '  ',
  );
}
