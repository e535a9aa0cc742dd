import type { Segment } from '../../../../report/journey/casePath.ts';
import { svgElement } from '../../../encoding/svgElement.ts';

/** A stretch from x to x + width on the middle line y of its lane: its kind is its shape. */
export function segmentShape({ kind }: Segment, x: number, width: number, y: number, colour: string): SVGElement[] {
  const line = (dash: string, thickness: number) =>
    svgElement('line', {
      x1: x,
      x2: x + width,
      y1: y,
      y2: y,
      stroke: colour,
      'stroke-width': thickness,
      'stroke-dasharray': dash,
    });
  const bar = (height: number, more: Readonly<Record<string, string | number>>) =>
    svgElement('rect', { x, width: Math.max(1.5, width), y: y - height / 2, height, ...more });
  switch (kind) {
    case 'latent':
      return [line('1.5 5', 2.5)];
    case 'pause':
      return [line('6 4', 2)];
    case 'waiting':
      return [bar(17, { fill: 'var(--surface)', stroke: colour, 'stroke-width': 1.5 })];
    case 'handling':
      return [bar(17, { fill: colour })];
    case 'meeting':
      return [bar(20, { fill: 'var(--surface)', stroke: colour, 'stroke-width': 2 }), ...bars(x, width, y, colour)];
    case 'transfer': {
      const tip = Math.min(7, width);
      const end = x + width;
      return [
        line('none', 1.5),
        svgElement('path', { d: `M${end - tip},${y - 4}L${end},${y}L${end - tip},${y + 4}Z`, fill: colour }),
      ];
    }
  }
}

/** Upright bars inside a panel's box. */
function bars(x: number, width: number, y: number, colour: string): SVGElement[] {
  const step = 5;
  return Array.from({ length: Math.max(1, Math.floor(width / step)) }, (_, i) => {
    const at = x + Math.min(width / 2, step / 2) + i * step;
    return svgElement('line', { x1: at, x2: at, y1: y - 10, y2: y + 10, stroke: colour, 'stroke-width': 1.5 });
  });
}
