import { line, max, scaleLinear } from 'd3';
import { useMemo } from 'preact/hooks';
import { fill } from '../../locales/fill.ts';
import { colourOf, dashOf } from '../encoding/palette.ts';
import type { PolicyStyle } from '../encoding/policyStyle.ts';
import { countAt } from './daySentence.ts';
import type { CounterKey } from './timeline/dailyCounts.ts';
import type { TwinPlayer } from './twinPlayer.ts';
import type { TwinWords } from './twinWords.ts';

const width = 420;
const height = 128;
const inset = { left: 6, right: 56, top: 8, bottom: 20 };

interface TwinChartsProps {
  readonly player: TwinPlayer;
  readonly words: TwinWords;
  readonly styles: readonly [PolicyStyle, PolicyStyle];
}

/** Open cases and settled ones of both sides, as far as the day. */
export function TwinCharts(props: TwinChartsProps) {
  const { charts } = props.words.twin;
  return (
    <div class="twin-charts">
      <TwinChart {...props} counter="open" title={charts.open} />
      <TwinChart {...props} counter="settled" title={charts.settled} />
    </div>
  );
}

function TwinChart({
  player,
  words,
  styles,
  counter,
  title,
}: TwinChartsProps & { readonly counter: CounterKey; readonly title: string }) {
  const { twin, startDay, endDay } = player;
  const day = player.day.value;
  const { x, y, paths } = useMemo(() => {
    const columns = twin.sides.map(({ counts }) => Array.from(counts[counter].slice(startDay, Math.floor(endDay) + 1)));
    const along = scaleLinear([startDay, endDay], [inset.left, width - inset.right]);
    const most = max(columns.flat()) ?? 0;
    const up = scaleLinear([0, Math.max(1, most)], [height - inset.bottom, inset.top]);
    const draw = line<number>(
      (_, i) => along(startDay + i),
      (value) => up(value),
    );
    return { x: along, y: up, paths: columns.map((column) => draw(column) ?? '') };
  }, [twin, counter, startDay, endDay]);
  const now = x(day);
  const values = ([0, 1] as const).map((side) => Math.round(countAt(twin, side, counter, day)));
  const said = fill(words.twin.charts.said, { title, day: Math.floor(day), a: values[0]!, b: values[1]! });
  const heights = values.map((value) => y(value)) as [number, number];
  // Labels that would lie over one another give way, the upper one up.
  const near = Math.abs(heights[0] - heights[1]) < 15;
  const mean = (heights[0] + heights[1]) / 2;
  const labelY = heights.map((at, side) => (near ? mean + (isUpper(heights, side) ? -7.5 : 7.5) : at));
  const clip = `twin-clip-${counter}`;
  return (
    <figure class="twin-chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
        <clipPath id={clip}>
          <rect x={0} y={0} width={now} height={height} />
        </clipPath>
        <line class="twin-axis" x1={inset.left} x2={width - inset.right} y1={y(0)} y2={y(0)} />
        {[twin.windowStart, twin.windowEnd]
          .filter((at) => at > startDay && at < endDay)
          .map((at) => (
            <g key={at}>
              <line class="twin-window" x1={x(at)} x2={x(at)} y1={inset.top} y2={y(0)} />
              <text class="twin-tick" x={x(at)} y={height - 5} text-anchor="middle">
                {at}
              </text>
            </g>
          ))}
        <line class="twin-now" x1={now} x2={now} y1={inset.top} y2={y(0)} />
        {paths.map((d, side) => (
          <g key={styles[side]!.finding + side} data-side={side}>
            <path
              d={d}
              clip-path={`url(#${clip})`}
              fill="none"
              stroke={colourOf(styles[side]!)}
              stroke-width={2.25}
              stroke-dasharray={dashOf(styles[side]!) ?? undefined}
            />
            <circle cx={now} cy={heights[side]} r={3.5} fill={colourOf(styles[side]!)} />
            <text class="twin-value" x={now + 7} y={labelY[side]! + 4} fill={colourOf(styles[side]!)}>
              {words.twin.sides[side]} {values[side]}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

const isUpper = ([a, b]: readonly [number, number], side: number): boolean => a <= b === (side === 0);
