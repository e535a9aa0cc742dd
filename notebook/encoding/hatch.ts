import { colourOf } from './palette.ts';
import type { PolicyStyle } from './policyStyle.ts';
import { svgElement } from './svgElement.ts';

/**
 * Fill of an area: plain where things are kept above, hatched where they are handed down. `colour` defaults to the policy's hue. Adds the pattern
 * it needs to `defs` once; `scope` keeps ids of several drawings on a page apart.
 */
export function fillOf(style: PolicyStyle, defs: SVGDefsElement, scope: string, colour = colourOf(style)): string {
  if (style.allocation === 'centralized') return colour;
  const id = `${scope}-hatch-${colour.replaceAll(/[^\w-]/g, '')}`;
  if (defs.querySelector(`#${id}`) === null) defs.append(hatch(id, colour));
  return `url(#${id})`;
}

function hatch(id: string, colour: string): SVGPatternElement {
  const frame = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const stripe = (width: number, opacity: number) =>
    svgElement('rect', { width, height: 6, fill: colour, 'fill-opacity': opacity });
  return svgElement('pattern', { id, ...frame }, stripe(6, 0.25), stripe(3.2, 1));
}
