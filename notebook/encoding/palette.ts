import type { PolicyStyle } from './policyStyle.ts';

/** Shades of a hue that stay apart for colour-blind readers in both themes; further policies repeat the last. */
const shades = 5;

/** The hue of a policy as a CSS custom property of the theme. */
export function colourOf({ finding, shade }: PolicyStyle): string {
  const step = Math.min(shade, shades - 1);
  return `var(--${finding}${step === 0 ? '' : `-${step}`})`;
}

/** Line pattern: solid where things are kept above, dashed where they are handed down. Null is solid. */
export function dashOf({ allocation }: PolicyStyle): string | null {
  return allocation === 'devolved' ? '7 4' : null;
}

/** The first is round where things are kept above, square where they are handed down. */
const symbols = {
  centralized: ['circle', 'triangle', 'star', 'cross', 'wye'],
  devolved: ['square', 'diamond', 'wye', 'star', 'cross'],
} as const;

/** Symbols of d3-shape by kind and shade, so that the points of one chart are told apart without colour. */
export const symbolOf = ({ allocation, shade }: PolicyStyle): (typeof symbols)[PolicyStyle['allocation']][number] =>
  symbols[allocation][Math.min(shade, shades - 1)]!;
