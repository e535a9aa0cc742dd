import { area, line, scaleLinear } from 'd3';
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Bands } from '../../charts/bands.ts';
import { board, clamped, keySteps, placeOn } from './frame.ts';
import { Legend, type LegendEntry } from './legend.tsx';

export interface CurveBoardProps {
  /** Below the points, in their order; only every `labelEvery`-th is written. */
  readonly ticks: readonly string[];
  readonly labelEvery: number;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly range: readonly [number, number];
  readonly tick: (value: number) => string;
  readonly values: readonly (number | null)[];
  /** Absent where the curve is only looked at. */
  readonly onValues?: (values: readonly (number | null)[]) => void;
  /** Middle of the worlds of a policy that is shown before. */
  readonly given?: { readonly label: string; readonly values: ArrayLike<number> };
  readonly worlds?: { readonly curves: readonly Float64Array[]; readonly bands: Bands };
  /** Custom property of the colour of what was asked for. */
  readonly colour: string;
  readonly label: string;
  readonly legend: { readonly room: string; readonly most: string; readonly middle: string };
}

/** A curve to be drawn by pen, mouse or arrow keys; with `worlds`, theirs is laid over it. */
export function CurveBoard({ ticks, values, range, worlds, given, onValues, ...props }: CurveBoardProps) {
  const focus = useRef<SVGSVGElement>(null);
  const [chosen, setChosen] = useState(0);
  const [from, setFrom] = useState<{ i: number; value: number }>();
  useEffect(() => focus.current?.focus(), []);
  const top = Math.max(range[1], ...(worlds?.bands.high90 ?? []).filter(Number.isFinite), ...finite(given?.values));
  const low = Math.min(range[0], ...(worlds?.bands.low90 ?? []).filter(Number.isFinite));
  const x = scaleLinear([0, ticks.length - 1], [board.left, board.width - board.right]);
  const y = scaleLinear([low, top], [board.height - board.bottom, board.top]).nice(5);
  const scale = y.domain() as [number, number];

  const set = (next: ReadonlyMap<number, number | null>) =>
    onValues?.(ticks.map((_, i) => (next.has(i) ? next.get(i)! : (values[i] ?? null))));
  const near = (i: number): number => {
    for (let step = 1; step < ticks.length; step++) {
      const found = values[i - step] ?? values[i + step];
      if (found !== undefined && found !== null) return found;
    }
    return (scale[0] + scale[1]) / 2;
  };
  const go = (to: number) => {
    // The pen stays down: a point that is reached from a drawn one is drawn.
    const carried = values[chosen];
    if (values[to] === null && carried !== null && carried !== undefined) set(new Map([[to, carried]]));
    setChosen(to);
  };
  const onKey = (event: TargetedKeyboardEvent<SVGSVGElement>) => {
    if (onValues === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = (scale[1] - scale[0]) * (event.shiftKey ? keySteps.coarse : keySteps.fine);
    const now = values[chosen] ?? near(chosen);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => go(Math.max(0, chosen - 1)),
      ArrowRight: () => go(Math.min(ticks.length - 1, chosen + 1)),
      ArrowUp: () => set(new Map([[chosen, clamped(now + step, scale)]])),
      ArrowDown: () => set(new Map([[chosen, clamped(now - step, scale)]])),
      Delete: () => set(new Map([[chosen, null]])),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };
  const at = (event: PointerEvent) => {
    const place = placeOn(focus.current!, event);
    const i = Math.round(clamped(x.invert(place.x), [0, ticks.length - 1]));
    return { i, value: clamped(y.invert(place.y), scale) };
  };
  const draw = (event: PointerEvent, start: { i: number; value: number } | undefined) => {
    const end = at(event);
    const between = new Map<number, number>();
    const first = start ?? end;
    // A fast pen skips points.
    for (let i = Math.min(first.i, end.i); i <= Math.max(first.i, end.i); i++) {
      const share = end.i === first.i ? 1 : (i - first.i) / (end.i - first.i);
      between.set(i, first.value + (end.value - first.value) * share);
    }
    set(between);
    setChosen(end.i);
    setFrom(end);
  };
  const points = values.flatMap((value, i): [number, number][] => (value === null ? [] : [[i, value]]));
  const path = line<[number, number]>(
    ([i]) => x(i),
    ([, value]) => y(value),
  );
  const middle = (of: ArrayLike<number>) =>
    line<number>(
      (_, i) => x(i),
      (value) => y(value),
    ).defined(Number.isFinite)(Array.from(of)) ?? '';
  const band =
    worlds &&
    area<number>(
      (_, i) => x(i),
      (_, i) => y(worlds.bands.low90[i]!),
      (_, i) => y(worlds.bands.high90[i]!),
    );
  const entries: LegendEntry[] = [
    ...(points.length > 0 || onValues !== undefined ? [{ kind: 'room', text: props.legend.room } as const] : []),
    ...(given === undefined ? [] : [{ kind: 'given', text: given.label } as const]),
    ...(worlds === undefined
      ? []
      : [
          { kind: 'band', text: props.legend.most, colour: props.colour } as const,
          { kind: 'line', text: props.legend.middle, colour: props.colour } as const,
        ]),
  ];
  const said = values[chosen];
  return (
    <>
      <svg
        ref={focus}
        class={`board ${onValues === undefined ? '' : 'to-draw'}`}
        viewBox={`0 0 ${board.width} ${board.height}`}
        aria-label={props.label}
        {...(onValues === undefined
          ? { role: 'img' }
          : {
              role: 'slider',
              tabindex: 0,
              'aria-orientation': 'vertical',
              'aria-valuemin': scale[0],
              'aria-valuemax': scale[1],
              'aria-valuenow': said ?? scale[0],
              'aria-valuetext': `${ticks[chosen]}: ${said == null ? '–' : props.tick(said)}`,
              onKeyDown: onKey,
            })}
        onPointerDown={(event) => {
          if (onValues === undefined) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          draw(event, undefined);
        }}
        onPointerMove={(event) => {
          if (onValues !== undefined && event.buttons === 1) draw(event, from);
        }}
        onPointerUp={() => setFrom(undefined)}
      >
        {y.ticks(5).map((value) => (
          <g key={value} transform={`translate(0,${y(value)})`}>
            <line class="board-grid" x1={board.left} x2={board.width - board.right} />
            <text class="board-tick" x={board.left - 10} dy="0.35em" text-anchor="end">
              {props.tick(value)}
            </text>
          </g>
        ))}
        {ticks.map((tick, i) => (
          <g key={tick} transform={`translate(${x(i)},${board.height - board.bottom})`}>
            <line class="board-grid" y2="6" />
            {i % props.labelEvery === 0 && (
              <text class="board-tick" y="26" text-anchor={anchorOf(i, ticks.length, props.labelEvery)}>
                {tick}
              </text>
            )}
          </g>
        ))}
        <text
          class="board-axis"
          x={(board.left + board.width - board.right) / 2}
          y={board.height - 8}
          text-anchor="middle"
        >
          {props.xLabel}
        </text>
        <text class="board-axis" x={board.left} y={board.top - 20}>
          {props.yLabel}
        </text>
        {worlds && (
          <g style={{ color: props.colour }}>
            <path class="board-band" d={band!(Array.from(worlds.bands.median)) ?? ''} />
            {worlds.curves.map((curve, i) => (
              <path key={i} class="board-world" d={middle(curve)} />
            ))}
            <path class="board-median" d={middle(worlds.bands.median)} />
          </g>
        )}
        {given && <path class="board-given" d={middle(given.values)} />}
        <path class="board-room" d={path(points) ?? ''} />
        {points.map(([i, value]) => (
          <circle key={i} class="board-room-point" cx={x(i)} cy={y(value)} r="5" />
        ))}
        {onValues !== undefined && (
          <g transform={`translate(${x(chosen)},0)`}>
            <line class="board-cursor" y1={board.top} y2={board.height - board.bottom} />
            {said != null && (
              <>
                <circle class="board-cursor-point" cy={y(said)} r="11" />
                <text class="board-said" y={y(said) - 18} text-anchor="middle">
                  {props.tick(said)}
                </text>
              </>
            )}
          </g>
        )}
      </svg>
      <Legend entries={entries} />
    </>
  );
}

const finite = (values: ArrayLike<number> | undefined): number[] => Array.from(values ?? []).filter(Number.isFinite);

/** Long labels at both ends stay on the board. */
const anchorOf = (i: number, n: number, every: number): 'start' | 'middle' | 'end' =>
  every > 1 || n > 6 ? 'middle' : i === 0 ? 'start' : i === n - 1 ? 'end' : 'middle';
