import { fill } from '../../locales/fill.ts';
import type { ChartReader } from './chart.ts';
import { type EndLabel, labelMargin, labelsHeight, nameLines } from './endLabels.ts';
import { joinPlots } from './joinPlots.ts';
import { isNarrow, measuresOf } from './plotDefaults.ts';
import { caseEndings, type SettlementCurves } from './settlementCurves.ts';
import { settlementPlot } from './settlementPlot.ts';

/** The curves of settlement large, the other endings small below, on one scale of their own. */
export function drawSettlement(all: readonly SettlementCurves[], width: number, reader: ChartReader): SVGSVGElement {
  const measures = measuresOf(reader);
  const narrow = isNarrow(width);
  const words = reader.page.charts.timeToSettlement;
  const last = all[0]!.curves.settled.mean.length - 1;
  const labels = all.map(({ policy, curves, halfSettled }): EndLabel => {
    const note = halfSettled === null ? words.neverHalf : fill(words.half, { day: halfSettled });
    return { policy, lines: nameLines(policy, narrow), note, x: last, y: curves.settled.mean[last]! };
  });
  const marginLeft = measures.font * 3.4;
  const large = settlementPlot(
    all,
    {
      ending: 'settled',
      title: words.shortEndings.settled,
      width,
      height: Math.max(narrow ? 320 : 340, labelsHeight(labels, measures) + 4 * measures.row),
      marginLeft,
      marginRight: labelMargin(labels, measures),
      top: 1,
      days: ticks(last, narrow ? 3 : 6),
      dayLabel: words.day,
      labels,
    },
    reader,
  );
  const others = caseEndings.filter((ending) => ending !== 'settled');
  const highest = Math.max(0.05, ...all.flatMap(({ curves }) => others.flatMap((ending) => upper(curves[ending]))));
  const gap = 16;
  const height = Number(large.getAttribute('height'));
  const smallWidth = (width - marginLeft - gap * (others.length - 1)) / others.length;
  const smallHeight = narrow ? 150 : 170;
  const small = others.map((ending, i) => {
    const first = i === 0;
    const plot = settlementPlot(
      all,
      {
        ending,
        title: words.shortEndings[ending],
        width: smallWidth + marginLeft,
        height: smallHeight,
        marginLeft,
        marginRight: 8,
        top: Math.min(1, highest),
        days: ticks(last, narrow ? 1 : 3),
        dayLabel: '',
        labels: [],
      },
      reader,
    );
    // One scale for all three: its numbers stand once.
    if (!first) for (const axis of plot.querySelectorAll('[aria-label^="y-axis tick label"]')) axis.remove();
    return { plot, x: i * (smallWidth + gap), y: height + 10 };
  });
  return joinPlots([{ plot: large, x: 0, y: 0 }, ...small], width, height + 10 + smallHeight);
}

const upper = ({ mean, hi }: { mean: Float64Array; hi: Float64Array }): number[] =>
  [mean.at(-1)!, hi.at(-1)!].filter(Number.isFinite);

/** Days from 0 to the last, in about so many equal steps of whole days. */
function ticks(last: number, steps: number): number[] {
  const step = Math.ceil(last / steps);
  const days = Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
  return days.at(-1) === last ? days : [...days, last];
}
