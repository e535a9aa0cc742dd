import { polygonArea, polygonContains } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clippedLine, clippedPolygon, type Point } from '../../../notebook/charts/convexClip.ts';
import { countyGeometry } from '../../../notebook/charts/countyGeometry.ts';

const place = fc.tuple(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: -20, max: 20, noNaN: true }));
const places = fc.uniqueArray(place, {
  minLength: 1,
  maxLength: 40,
  // Communities closer than a metre are told apart by no picture.
  comparator: (a, b) => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) < 0.001,
});
const townshipsOf = (points: readonly Point[]) => points.map((_, i) => i % 3);
const geometryOf = (points: readonly Point[]) =>
  countyGeometry(
    points.map(([x]) => x),
    points.map(([, y]) => y),
    townshipsOf(points),
  );
const area = (polygon: readonly Point[]) => Math.abs(polygonArea(polygon as [number, number][]));

describe('The geometry of a county', () => {
  it('divides all that lies within the outline among the communities', () => {
    fc.assert(
      fc.property(places, (points) => {
        const { cells, outline } = geometryOf(points);
        const total = cells.reduce((sum, cell) => sum + area(cell), 0);
        expect(total / area(outline)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('puts every community within the outline', () => {
    fc.assert(
      fc.property(places, (points) => {
        const { outline } = geometryOf(points);
        for (const [x, y] of points) expect(polygonContains(outline as [number, number][], [x, y])).toBe(true);
      }),
    );
  });

  it('draws borders between townships only: as far from the nearest community of one as of another', () => {
    fc.assert(
      fc.property(places, (points) => {
        const townships = townshipsOf(points);
        for (const [[x1, y1], [x2, y2]] of geometryOf(points).borders) {
          const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
          const distances = points.map(([px, py]) => Math.hypot(px - x, py - y));
          const nearest = Math.min(...distances);
          const at = new Set(townships.filter((_, i) => distances[i]! - nearest < 1e-6));
          expect(at.size).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('of one community is a round cell without borders', () => {
    const { cells, borders } = countyGeometry([3], [4], [0]);
    expect(borders).toEqual([]);
    expect(area(cells[0]!)).toBeCloseTo(Math.PI, 1);
  });
});

describe('Clipping to a convex outline', () => {
  const square: Point[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ];

  it('keeps the common part of two squares', () => {
    const moved = square.map(([x, y]): Point => [x + 0.5, y + 0.25]);
    expect(area(clippedPolygon(moved, square))).toBeCloseTo(0.375, 12);
    expect(
      clippedPolygon(
        square.map(([x, y]): Point => [x + 2, y]),
        square,
      ),
    ).toEqual([]);
  });

  it('cuts a line where it crosses', () => {
    expect(clippedLine([-1, 0.5], [3, 0.5], square)).toEqual([
      [0, 0.5],
      [1, 0.5],
    ]);
    expect(clippedLine([-1, 2], [3, 2], square)).toBeNull();
  });
});
