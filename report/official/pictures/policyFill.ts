import type { PolicyStyle } from '../../encoding/policyStyle.ts';
import { element } from './svg.ts';

/** The page's hues on paper. The reactive one is the lighter, so that a copy in black and white keeps them apart. */
const hues = {
  reactive: ['#e39a63', '#c9752f', '#cfae6a', '#d98a9b', '#b39a86'],
  preventive: ['#0b5a96', '#0a3f78', '#0c6d78', '#4a3ba0', '#3f5d6e'],
} as const;

export const hueOf = ({ finding, shade }: PolicyStyle): string =>
  hues[finding][Math.min(shade, hues[finding].length - 1)]!;

/** How a policy's bars are filled: plain where things are kept above, hatched where they are handed down, as on the page. `strength` in (0, 1] lightens. */
export function policyFill(
  style: PolicyStyle,
  id: string,
  strength = 1,
): { readonly fill: string; readonly defs: string } {
  const hue = hueOf(style);
  if (style.allocation === 'centralized') return { fill: lightened(hue, strength), defs: '' };
  const pattern = element(
    'pattern',
    { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: 7, height: 7, fill: lightened(hue, strength * 0.2) }),
    element('rect', { width: 3.4, height: 7, fill: lightened(hue, strength) }),
  );
  return { fill: `url(#${id})`, defs: pattern };
}

/** The colour mixed with white. */
function lightened(hue: string, strength: number): string {
  const channel = (at: number) => {
    const own = Number.parseInt(hue.slice(at, at + 2), 16);
    return Math.round(255 - (255 - own) * strength)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
