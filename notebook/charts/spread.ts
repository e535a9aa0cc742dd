/** A label along a line. */
export interface Placed {
  /** Where it would like its middle to be. */
  readonly at: number;
  readonly size: number;
}

/**
 * Middles of labels, in their order, moved apart as little as needs be to stand `gap` from one another within `from` … `to`. Where there is too
 * little room for all, they keep the order and the distance and run over the end.
 */
export function spread(labels: readonly Placed[], from: number, to: number, gap: number): number[] {
  const middles = labels.map(({ at }) => at);
  let edge = to;
  for (let i = labels.length - 1; i >= 0; i--) {
    middles[i] = Math.min(middles[i]!, edge - labels[i]!.size / 2);
    edge = middles[i]! - labels[i]!.size / 2 - gap;
  }
  edge = from;
  for (const [i, { size }] of labels.entries()) {
    middles[i] = Math.max(middles[i]!, edge + size / 2);
    edge = middles[i]! + size / 2 + gap;
  }
  return middles;
}
