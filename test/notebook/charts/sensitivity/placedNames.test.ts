import { describe, expect, it } from 'vitest';
import { placedNames } from '../../../../notebook/charts/sensitivity/placedNames.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const at = (x: number, y: number, width = 80) => ({
  x,
  y,
  name: { width, height: 15 },
  number: { width: 8, height: 12 },
});

const overlap = (a: { x: number; y: number; width: number; height: number }, b: typeof a) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('names beside signs', () => {
  it('stand beside signs that lie apart', () => {
    const placed = placedNames([at(50, 50), at(300, 200)], 10, frame);
    expect(placed.map((one) => one?.kind)).toEqual(['name', 'name']);
  });

  it('never cover each other or leave the frame, however dense the signs: the later have numbers, then nothing', () => {
    const points = Array.from({ length: 40 }, (_, i) => at(20 + (i % 8) * 7, 280 - Math.floor(i / 8) * 6));
    const placed = placedNames(points, 10, frame);
    const boxes = placed.flatMap((one) => (one === null ? [] : [one.box]));
    expect(placed[0]).not.toBeNull();
    expect(new Set(placed.map((one) => one?.kind))).toEqual(new Set(['name', 'number', undefined]));
    for (const [i, box] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(300);
    }
  });

  it('are numbers where no name is wanted or it is wider than the frame', () => {
    expect(placedNames([{ ...at(50, 50), name: null }], 10, frame)[0]!.kind).toBe('number');
    expect(placedNames([at(50, 50, 500)], 10, frame)[0]!.kind).toBe('number');
  });
});
