import { svgElement } from '../../encoding/svgElement.ts';
import type { Measures } from '../plotDefaults.ts';
import { ems } from '../textWidth.ts';
import type { IndexMark } from './indexRows.ts';

export interface KeyEntry {
  readonly sign: IndexMark['sign'];
  readonly label: string;
}

/** The sign of an estimate, `size` pixels high: a filled circle or a hollow square, told apart without colour. */
export function indexSign(sign: IndexMark['sign'], [x, y]: readonly [number, number], size: number): SVGElement {
  if (sign === 'filled')
    return svgElement('circle', {
      cx: x,
      cy: y,
      r: size / 2,
      fill: 'var(--accent)',
      stroke: 'var(--surface)',
      'stroke-width': 1,
    });
  return svgElement('rect', {
    x: x - size * 0.42,
    y: y - size * 0.42,
    width: size * 0.84,
    height: size * 0.84,
    fill: 'var(--surface)',
    stroke: 'var(--ink)',
    'stroke-width': 1.5,
  });
}

/** Signs and what they stand for, from `top`, as many to a line as fit; returns where the next thing may begin. */
export function signKey(
  svg: SVGSVGElement,
  entries: readonly KeyEntry[],
  top: number,
  width: number,
  { font, row }: Measures,
): number {
  let [x, y] = [0, top];
  for (const { sign, label } of entries) {
    const size = font * 1.4 + ems(label) * font;
    if (x > 0 && x + size > width) [x, y] = [0, y + row];
    svg.append(
      indexSign(sign, [x + font / 2, y + row / 2], font * 0.75),
      svgElement('text', { x: x + font * 1.3, y: y + row / 2, dy: '0.35em' }, label),
    );
    x += size + font;
  }
  return y + row;
}
