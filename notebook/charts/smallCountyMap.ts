import type { Constants } from '../../models/governance/parameters/governanceParameters.ts';
import { makeTerritory } from '../../models/governance/territory.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { svgElement } from '../encoding/svgElement.ts';
import { countyLines } from './countyGeometry.ts';

/**
 * A county as one random world draws it (seed 1, world 0): its townships, a speck a community, a dot for the seat. `width` in CSS pixels; as high as
 * it is wide. Who shows it names it: it is synthetic, no map of the real county.
 */
export function smallCountyMap(spec: CaseSpec, width: number): SVGSVGElement {
  const constants = Object.fromEntries(
    Object.entries(spec.constants).map(([key, { value }]) => [key, value]),
  ) as Constants;
  const { x, y, townshipOf } = makeTerritory(constants, 1, new RandomStreams(1, 0));
  const { borders, outline } = countyLines(x, y, townshipOf);
  const [xs, ys] = [outline.map(([east]) => east), outline.map(([, north]) => north)];
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const reach = Math.max(Math.max(...xs) - left, top - Math.min(...ys));
  const k = (width - 2) / reach;
  const at = ([east, north]: readonly [number, number]) =>
    `${(1 + (east - left) * k).toFixed(1)},${(1 + (top - north) * k).toFixed(1)}`;
  const specks = Array.from(x, (east, i) => `M${at([east, y[i]!])}h0`).join('');
  const ground = `M${outline.map(at).join('L')}Z`;
  const seat = at([0, 0]).split(',');
  return svgElement(
    'svg',
    {
      width,
      height: width,
      viewBox: `0 0 ${width} ${width}`,
      fill: 'none',
      'stroke-linecap': 'round',
      'aria-hidden': 'true',
    },
    svgElement('path', { d: ground, fill: 'var(--accent-soft)' }),
    svgElement('path', { d: specks, stroke: 'var(--ink-soft)', 'stroke-opacity': 0.55, 'stroke-width': width / 90 }),
    svgElement('path', {
      d: borders.map(([a, b]) => `M${at(a)}L${at(b)}`).join(''),
      stroke: 'var(--accent)',
      'stroke-width': 1,
    }),
    svgElement('path', { d: ground, stroke: 'var(--accent)', 'stroke-width': 1.4, 'stroke-linejoin': 'round' }),
    svgElement('circle', {
      cx: seat[0]!,
      cy: seat[1]!,
      r: width / 34,
      fill: 'var(--ink)',
      stroke: 'var(--surface)',
      'stroke-width': 1.5,
    }),
  );
}
