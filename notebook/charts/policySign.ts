import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3';
import { colourOf, symbolOf } from '../encoding/palette.ts';
import type { PolicyStyle } from '../encoding/policyStyle.ts';
import { svgElement } from './svgElement.ts';

const types: Readonly<Record<ReturnType<typeof symbolOf>, SymbolType>> = {
  circle: symbolCircle,
  cross: symbolCross,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  star: symbolStar,
  wye: symbolWye,
};

/** The sign of a policy, about `size` pixels high; hollow where what it stands for is not certain. */
export function policySign(style: PolicyStyle, at: readonly [x: number, y: number], size: number, hollow = false) {
  const colour = colourOf(style);
  const area = size * size * 0.72;
  return svgElement('path', {
    d: symbol(types[symbolOf(style)], area)() ?? '',
    transform: `translate(${at[0]} ${at[1]})`,
    fill: hollow ? 'var(--surface)' : colour,
    stroke: colour,
    'stroke-width': 1.5,
  });
}
