interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * The front as a staircase in pixels (y downwards) for points of which less x and less y is better: `line` through the points, `area` of all that
 * they beat, as far as `right` and `bottom`. Both '' without points.
 */
export function frontPath(
  points: readonly Spot[],
  { right, bottom }: { readonly right: number; readonly bottom: number },
): { readonly line: string; readonly area: string } {
  const ordered = [...points].sort((a, b) => a.x - b.x);
  const first = ordered[0];
  if (first === undefined) return { line: '', area: '' };
  const steps = ordered.map(({ x, y }) => `H${x}V${y}`).join('');
  const line = `M${first.x},${bottom}${steps}H${right}`;
  return { line, area: `${line}V${bottom}Z` };
}
