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

/** In the order in which policies of one kind take them: the two arrangements share none while there are few of either. */
const signs = {
  centralized: ['circle', 'triangle', 'star', 'cross', 'wye', 'diamond', 'square'],
  devolved: ['square', 'diamond', 'wye', 'cross', 'star', 'triangle', 'circle'],
} as const;

/** Symbols by kind and shade, so that points are told apart without colour, and where shades repeat: round where kept above, square where handed down. */
export function symbolOf({ allocation, shade }: PolicyStyle): (typeof signs)['centralized'][number] {
  const symbols = signs[allocation];
  return symbols[Math.min(shade, symbols.length - 1)]!;
}
