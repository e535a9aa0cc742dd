import { type Box, labelPlaces } from '../labelPlaces.ts';

/** A sign, and the name and number it may have beside it: the room of each in pixels. */
export interface Nameable {
  readonly x: number;
  readonly y: number;
  readonly name: { readonly width: number; readonly height: number } | null;
  readonly number: { readonly width: number; readonly height: number };
}

/** What stands beside a sign, and where; null where nothing has room. */
export type PlacedName = { readonly kind: 'name' | 'number'; readonly box: Box } | null;

/**
 * Names beside signs as far as they cover nothing: in turn, each has its name where a free place is around its sign, else its number, else
 * nothing. Signs are squares of `sign` pixels.
 */
export function placedNames(points: readonly Nameable[], sign: number, frame: Box): PlacedName[] {
  const signs = points.map(({ x, y }) => ({ x: x - sign / 2, y: y - sign / 2, width: sign, height: sign }));
  const taken: Box[] = [];
  return points.map(({ x, y, name, number }): PlacedName => {
    for (const kind of ['name', 'number'] as const) {
      const size = kind === 'name' ? name : number;
      if (size === null) continue;
      const [box] = labelPlaces([{ x, y, ...size }], sign, frame, [...signs, ...taken]);
      if (!isFree(box!, [...signs, ...taken], frame)) continue;
      taken.push(box!);
      return { kind, box: box! };
    }
    return null;
  });
}

function isFree(box: Box, others: readonly Box[], frame: Box): boolean {
  const { x, y, width, height } = box;
  if (x < frame.x || y < frame.y || x + width > frame.x + frame.width || y + height > frame.y + frame.height)
    return false;
  return !others.some(
    (one) => x < one.x + one.width && one.x < x + width && y < one.y + one.height && one.y < y + height,
  );
}
