import { scaleLinear } from 'd3';
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { board, clamped, keySteps, placeOn } from './frame.ts';
import { Legend, type LegendEntry } from './legend.tsx';
import { stackedDots } from './stackedDots.ts';

export interface MarkerBoardProps {
  readonly range: readonly [number, number];
  readonly tick: (value: number) => string;
  /** A value with its unit. */
  readonly written: (value: number) => string;
  readonly axis: string;
  readonly value: number | undefined;
  readonly onValue?: (value: number) => void;
  readonly given?: { readonly label: string; readonly value: number };
  /** One value a world. */
  readonly worlds?: readonly number[];
  readonly colour: string;
  readonly label: string;
  readonly legend: { readonly room: string; readonly world: string };
}

const height = 300;
const ground = 200;
const radius = 9;

/** A place on a scale, set by pen, mouse or arrow keys; with `worlds`, theirs stand above it. */
export function MarkerBoard({ range, value, worlds, given, onValue, ...props }: MarkerBoardProps) {
  const focus = useRef<SVGSVGElement>(null);
  useEffect(() => focus.current?.focus(), []);
  const all = [...range, ...(worlds ?? []), ...(given === undefined ? [] : [given.value])];
  const x = scaleLinear([Math.min(...all), Math.max(...all)], [board.left, board.width - board.left]);
  const scale = x.domain() as [number, number];
  const now = value ?? (range[0] + range[1]) / 2;
  const onKey = (event: TargetedKeyboardEvent<SVGSVGElement>) => {
    if (onValue === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const directions: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
    const direction = directions[event.key];
    if (direction === undefined) return;
    const step = (scale[1] - scale[0]) * (event.shiftKey ? keySteps.coarse : keySteps.fine);
    onValue(clamped(now + direction * step, scale));
    event.preventDefault();
    event.stopPropagation();
  };
  const place = (event: PointerEvent) => onValue?.(clamped(x.invert(placeOn(focus.current!, event).x), scale));
  const dots = worlds === undefined ? [] : stackedDots(worlds.map(x), 2 * radius);
  const rows = Math.max(1, ...dots.map(({ row }) => row + 1));
  const rise = Math.min(2 * radius, (ground - 40) / rows);
  const entries: LegendEntry[] = [
    ...(value === undefined ? [] : [{ kind: 'marker', text: props.legend.room } as const]),
    ...(given === undefined ? [] : [{ kind: 'given', text: given.label } as const]),
    ...(worlds === undefined ? [] : [{ kind: 'dot', text: props.legend.world, colour: props.colour } as const]),
  ];
  return (
    <>
      <svg
        ref={focus}
        class={`board ${onValue === undefined ? '' : 'to-draw'}`}
        viewBox={`0 0 ${board.width} ${height}`}
        aria-label={props.label}
        {...(onValue === undefined
          ? { role: 'img' }
          : {
              role: 'slider',
              tabindex: 0,
              'aria-valuemin': scale[0],
              'aria-valuemax': scale[1],
              'aria-valuenow': now,
              'aria-valuetext': value === undefined ? '–' : props.written(value),
              onKeyDown: onKey,
            })}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          place(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) place(event);
        }}
      >
        <line class="board-ground" x1={board.left} x2={board.width - board.left} y1={ground} y2={ground} />
        {x.ticks(6).map((tick) => (
          <g key={tick} transform={`translate(${x(tick)},${ground})`}>
            <line class="board-grid" y2="8" />
            <text class="board-tick" y="30" text-anchor="middle">
              {props.tick(tick)}
            </text>
          </g>
        ))}
        <text class="board-axis" x={board.width / 2} y={height - 6} text-anchor="middle">
          {props.axis}
        </text>
        {given && (
          <g transform={`translate(${x(given.value)},0)`}>
            <line class="board-given" y1="34" y2={ground} />
            <text class="board-said given" y="24" text-anchor="middle">
              {props.written(given.value)}
            </text>
          </g>
        )}
        <g style={{ color: props.colour }}>
          {dots.map(({ place: cx, row }, i) => (
            <circle key={i} class="board-dot" cx={cx} cy={ground - radius - 2 - row * rise} r={radius - 1} />
          ))}
        </g>
        {(value !== undefined || onValue !== undefined) && (
          <g transform={`translate(${x(now)},${ground})`} class={value === undefined ? 'board-unset' : ''}>
            <path class="board-marker" d="M0,2L16,34H-16Z" />
            <text class="board-said" y="60" text-anchor="middle">
              {value === undefined ? '?' : props.written(value)}
            </text>
          </g>
        )}
      </svg>
      <Legend entries={entries} />
    </>
  );
}
