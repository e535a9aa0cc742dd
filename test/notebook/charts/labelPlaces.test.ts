import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelPlaces } from '../../../notebook/charts/labelPlaces.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const sign = 12;

describe('Places of labels', () => {
  it('are beside their signs, and within the frame where the sign has room', () => {
    const inner = fc.record({ x: fc.integer({ min: 120, max: 280 }), y: fc.integer({ min: 60, max: 240 }) });
    fc.assert(
      fc.property(fc.array(inner, { maxLength: 5 }), (points) => {
        const boxes = labelPlaces(
          points.map((point) => ({ ...point, width: 80, height: 18 })),
          sign,
          frame,
        );
        expect(boxes).toHaveLength(points.length);
        boxes.forEach((box, i) => {
          const [dx, dy] = [
            Math.max(box.x - points[i]!.x, points[i]!.x - box.x - box.width, 0),
            Math.max(box.y - points[i]!.y, points[i]!.y - box.y - box.height, 0),
          ];
          expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(sign + 18);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
        });
      }),
    );
  });

  it('stay right and above where nothing is in the way, and turn left at the right edge', () => {
    const [free, edge] = labelPlaces(
      [
        { x: 100, y: 100, width: 80, height: 18 },
        { x: 390, y: 200, width: 80, height: 18 },
      ],
      sign,
      frame,
    );
    expect(free).toMatchObject({ x: 109, y: 82 });
    expect(edge!.x + edge!.width).toBeLessThan(390);
  });

  it('do not cover each other where two signs are close', () => {
    const [a, b] = labelPlaces(
      [
        { x: 100, y: 100, width: 80, height: 18 },
        { x: 110, y: 104, width: 80, height: 18 },
      ],
      sign,
      frame,
    );
    const apart =
      a!.x + a!.width <= b!.x || b!.x + b!.width <= a!.x || a!.y + a!.height <= b!.y || b!.y + b!.height <= a!.y;
    expect(apart).toBe(true);
  });
});
