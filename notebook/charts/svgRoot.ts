import { svgElement } from '../encoding/svgElement.ts';

/** An empty drawing in the page's type and ink, hidden from screen readers, whom the sentence and the table of the chart serve. */
export function svgRoot(width: number, height: number, font: number): SVGSVGElement {
  return svgElement('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': 'var(--font)',
    'font-size': font,
    fill: 'var(--ink)',
    'aria-hidden': 'true',
  });
}
