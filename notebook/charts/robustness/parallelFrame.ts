import type { ChartReader } from '../chart.ts';
import { measuresOf } from '../plotDefaults.ts';
import { ems, labelLines } from '../textWidth.ts';
import type { ParallelAxis } from './parallelWorlds.ts';

export interface PlacedAxis {
  readonly axis: ParallelAxis;
  /** Of the label. */
  readonly lines: readonly string[];
  /** First baseline of the label, and where it is anchored. */
  readonly label: { readonly x: number; readonly y: number };
  /** Where the axis stands across its direction. */
  readonly at: number;
}

/** Where the axes stand, in pixels. */
export interface ParallelFrame {
  /** Upright side by side, or lying one below the other where there is no room for their names. */
  readonly isUpright: boolean;
  /** Ends of every axis along its direction: of the lower end and of the upper. */
  readonly ends: readonly [low: number, high: number];
  readonly axes: readonly PlacedAxis[];
  readonly bottom: number;
  /** A place of an axis as a point. */
  spot(axis: number, share: number): readonly [x: number, y: number];
}

/** Room in ems that the name of an upright axis needs at least. */
const leastSlot = 9.5;
const plotHeight = 300;
/** Between a lying axis' numbers and the next one's name. */
const lyingGap = 34;

/** Lines of about the same width: as few as the limit allows, none left with a lone character. */
function evenLines(text: string, limit: number): string[] {
  const lines = labelLines(text, limit);
  for (let width = ems(text) / lines.length; width < limit; width += 0.5) {
    const even = labelLines(text, width);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** Places of axes from `top` on. */
export function parallelFrame(
  axes: readonly ParallelAxis[],
  top: number,
  width: number,
  reader: ChartReader,
): ParallelFrame {
  const { font, smallFont, row } = measuresOf(reader);
  const slot = width / axes.length;
  if (slot >= leastSlot * font) {
    const lines = axes.map(({ label }) => evenLines(label, (slot - font) / smallFont));
    const head = Math.max(...lines.map(({ length }) => length)) * row;
    const [high, low] = [top + head + row * 0.8, top + head + row * 0.8 + plotHeight];
    return {
      isUpright: true,
      ends: [low, high],
      axes: axes.map((axis, i) => {
        const at = slot * (i + 0.5);
        return { axis, lines: lines[i]!, at, label: { x: at, y: top + head - (lines[i]!.length - 0.75) * row } };
      }),
      bottom: low + row,
      spot: (axis, share) => [slot * (axis + 0.5), low + share * (high - low)],
    };
  }
  const [low, high] = [font, width - font];
  let y = top;
  const placed = axes.map((axis): PlacedAxis => {
    const lines = labelLines(axis.label, (width - 2) / smallFont);
    const label = { x: 0, y: y + row * 0.75 };
    const at = y + row * (lines.length + 0.9);
    y = at + row * 1.3 + lyingGap;
    return { axis, lines, label, at };
  });
  return {
    isUpright: false,
    ends: [low, high],
    axes: placed,
    bottom: y - lyingGap + row * 0.3,
    spot: (axis, share) => [low + share * (high - low), placed[axis]!.at],
  };
}
