import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3';
import { svgElement } from '../../encoding/svgElement.ts';

const types: readonly SymbolType[] = [
  symbolCircle,
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolWye,
  symbolStar,
];

/** The sign of a box by how many conditions it has, `size` pixels high: hollow for the whole space, and a shape for each number up to the last. */
export function stepSign(conditions: number, [x, y]: readonly [number, number], size: number): SVGElement {
  const type = types[Math.min(conditions, types.length - 1)]!;
  return svgElement('path', {
    d: symbol(type, size * size * 0.72)() ?? '',
    transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`,
    fill: conditions === 0 ? 'var(--surface)' : 'var(--accent)',
    stroke: conditions === 0 ? 'var(--accent)' : 'var(--surface)',
    'stroke-width': conditions === 0 ? 1.5 : 1,
  });
}

/** From so many conditions on signs are alike. */
export const mostShapes = types.length - 1;
