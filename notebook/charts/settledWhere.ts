import { fill } from '../../locales/fill.ts';
import type { MeanInterval } from '../../sim/analysis/interval.ts';
import { fillOf } from '../encoding/hatch.ts';
import { colourOf } from '../encoding/palette.ts';
import { svgElement } from '../encoding/svgElement.ts';
import { captionOf } from './captions.ts';
import type { Chart, ChartReader } from './chart.ts';
import { contrastSentence } from './contrastSentence.ts';
import type { DataTable } from './dataTable.ts';
import { measuresOf } from './plotDefaults.ts';
import { type SettlementShares, settlementShares } from './settlementShares.ts';
import { spreadApart } from './spreadApart.ts';
import { svgRoot } from './svgRoot.ts';
import { ems } from './textWidth.ts';

const id = 'settled-where';
const levels = ['community', 'township', 'county'] as const;
type Level = (typeof levels)[number];

/** How strong a level's part of a bar is drawn: the lower the level, the stronger. */
const strength: Readonly<Record<Level, number>> = { community: 1, township: 0.55, county: 0.2 };

/** Shares of settlements made at community, township and county, a bar a policy. */
export const settledWhere: Chart = {
  id,
  build(view, reader) {
    const shares = view.policies.map(settlementShares).filter(({ byTownship }) => byTownship.n > 0);
    if (shares.length === 0) return null;
    const texts = reader.page.charts.settledWhere;
    const intervals = shares.some(({ byTownship }) => byTownship.n > 1);
    const list = shares.map((one) => fill(texts.sharesItem, { policy: one.policy.label, ...percentages(one) }));
    return {
      title: texts.title,
      sentence: [
        fill(texts.shares, { list: list.join(texts.join) }),
        contrastSentence(view, 'settledAtCommunityShare', reader) ?? '',
      ]
        .filter((sentence) => sentence !== '')
        .join(reader.page.charts.common.gap),
      caption: captionOf([texts.reading, ...(intervals ? [texts.whiskers] : [])], view, reader),
      table: tableOf(shares, reader),
      draw: (width) => draw(shares, width, reader),
    };
  },
};

/** Whole percentages that add up to 100: the boundaries are rounded, not the shares. */
function percentages({ community, byTownship }: SettlementShares): Record<Level, number> {
  const [first, second] = [Math.round(community.mean * 100), Math.round(byTownship.mean * 100)];
  return { community: first, township: second - first, county: 100 - second };
}

function tableOf(shares: readonly SettlementShares[], { page }: ChartReader): DataTable {
  const { settledWhere: texts, common } = page.charts;
  const measured = [
    ...levels.map((level) => ({ key: level, label: texts[level], of: (one: SettlementShares) => one[level] })),
    ...levels.map((level) => ({
      key: `disputes.${level}`,
      label: fill(texts.disputes, { level: texts[level] }),
      of: (one: SettlementShares) => one.disputes[level],
    })),
  ];
  const parts = ['mean', 'lo', 'hi'] as const;
  return {
    columns: [
      { key: 'policy', label: common.policy },
      ...measured.flatMap(({ key, label }) =>
        parts.map((part) => ({ key: `${key}.${part}`, label: fill(texts[part], { what: label }) })),
      ),
    ],
    rows: shares.map((one) => [
      one.policy.label,
      ...measured.flatMap(({ of }) => parts.map((part) => (Number.isNaN(of(one)[part]) ? null : of(one)[part] * 100))),
    ]),
  };
}

function draw(shares: readonly SettlementShares[], width: number, reader: ChartReader): SVGSVGElement {
  const { font, row } = measuresOf(reader);
  const bar = Math.round(font * 1.7);
  const step = row * 2 + bar + font;
  const svg = svgRoot(width, shares.length * step - font + 4, font);
  const defs = svgElement('defs', {});
  svg.append(defs);
  shares.forEach((one, i) => {
    const group = svgElement('g', { 'data-policy': one.policy.id, transform: `translate(0 ${i * step})` });
    group.append(
      svgElement('text', { y: font, 'font-weight': 600 }, one.policy.label),
      ...segments(one, { width, top: row, bar, fill: fillOf(one.policy.style, defs, id) }),
      ...[one.community, one.byTownship].map((boundary) => whisker(boundary, width, row + bar / 2)),
      ...segmentLabels(one, width, row + bar + font + 2, reader),
    );
    svg.append(group);
  });
  return svg;
}

interface Bar {
  readonly width: number;
  readonly top: number;
  readonly bar: number;
  readonly fill: string;
}

/** Where the levels of one bar begin and end, in [0, 1]. */
const stretches = ({ community, byTownship }: SettlementShares): [Level, number, number][] => [
  ['community', 0, community.mean],
  ['township', community.mean, byTownship.mean],
  ['county', byTownship.mean, 1],
];

const segments = (one: SettlementShares, { width, top, bar, fill }: Bar): SVGElement[] =>
  stretches(one).map(([level, from, to]) =>
    svgElement('rect', {
      x: from * width + 0.5,
      y: top + 0.5,
      width: Math.max(0, (to - from) * width - 1),
      height: bar - 1,
      fill,
      'fill-opacity': strength[level],
      stroke: colourOf(one.policy.style),
    }),
  );

function whisker({ lo, hi }: MeanInterval, width: number, y: number): SVGElement {
  if (Number.isNaN(lo)) return svgElement('g', {});
  const [from, to] = [lo * width, hi * width];
  const d = `M${from},${y}H${to}M${from},${y - 4}v8M${to},${y - 4}v8`;
  return svgElement(
    'g',
    { fill: 'none' },
    svgElement('path', { d, stroke: 'var(--surface)', 'stroke-width': 4.5, 'stroke-linecap': 'square' }),
    svgElement('path', { d, stroke: 'var(--ink)', 'stroke-width': 1.5 }),
  );
}

function segmentLabels(one: SettlementShares, width: number, y: number, reader: ChartReader): SVGElement[] {
  const { smallFont } = measuresOf(reader);
  const texts = reader.page.charts.settledWhere;
  const found = stretches(one).map(([level, from, to]) => {
    const text = `${texts[level]} ${percentages(one)[level]}%`;
    return { text, at: ((from + to) / 2) * width, size: (ems(text) + 1) * smallFont };
  });
  const middles = spreadApart(found, 0, width);
  return found.map(({ text }, i) =>
    svgElement(
      'text',
      { x: middles[i]!, y, 'text-anchor': 'middle', 'font-size': smallFont, fill: 'var(--ink-soft)' },
      text,
    ),
  );
}
