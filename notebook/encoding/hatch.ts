import { colourOf } from './palette.ts';
import type { PolicyStyle } from './policyStyle.ts';

const svg = 'http://www.w3.org/2000/svg';

/**
 * Fill of an area: plain where things are kept above, hatched where they are handed down. `colour` defaults to the policy's hue. Adds the pattern it needs to `defs` once; `scope`
 * keeps ids of several drawings on a page apart.
 */
export function fillOf(style: PolicyStyle, defs: SVGDefsElement, scope: string, colour = colourOf(style)): string {
  if (style.allocation === 'centralized') return colour;
  const id = `${scope}-hatch-${colour.replaceAll(/[^\w-]/g, '')}`;
  if (defs.querySelector(`#${id}`) === null) defs.append(hatch(id, colour));
  return `url(#${id})`;
}

function hatch(id: string, colour: string): SVGPatternElement {
  const pattern = document.createElementNS(svg, 'pattern');
  const attributes = { id, width: '6', height: '6', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
  const rect = (width: string, opacity: string) => {
    const one = document.createElementNS(svg, 'rect');
    for (const [name, value] of Object.entries({ width, height: '6', fill: colour, 'fill-opacity': opacity })) {
      one.setAttribute(name, value);
    }
    return one;
  };
  pattern.append(rect('6', '0.25'), rect('3.2', '1'));
  return pattern;
}
