import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeBeside } from '../../../notebook/terms/placeBeside.ts';

const viewport = fc.record({ width: fc.integer({ min: 320, max: 1920 }), height: fc.integer({ min: 200, max: 1080 }) });
const scene = viewport.chain(({ width, height }) =>
  fc.record({
    viewport: fc.constant({ width, height }),
    term: fc.record({
      left: fc.integer({ min: 0, max: width - 20 }),
      top: fc.integer({ min: 0, max: height - 20 }),
      width: fc.integer({ min: 10, max: 200 }),
      height: fc.constant(20),
    }),
    card: fc.record({
      width: fc.integer({ min: 50, max: width - 16 }),
      height: fc.integer({ min: 20, max: height - 16 }),
    }),
  }),
);

it('A card that fits into the viewport stands in it wholly', () => {
  fc.assert(
    fc.property(scene, ({ term, card, viewport }) => {
      const { left, top } = placeBeside(term, card, viewport);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + card.width).toBeLessThanOrEqual(viewport.width);
      expect(top + card.height).toBeLessThanOrEqual(viewport.height);
    }),
  );
});

it('A card never covers its term where there is room above or below', () => {
  fc.assert(
    fc.property(scene, ({ term, card, viewport }) => {
      const room = Math.max(term.top, viewport.height - term.top - term.height);
      fc.pre(card.height + 16 <= room);
      const { top } = placeBeside(term, card, viewport);
      expect(top >= term.top + term.height || top + card.height <= term.top).toBe(true);
    }),
  );
});
