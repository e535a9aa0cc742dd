/** A label along an axis: where its middle wants to be, and the room it takes. */
export interface Wanted {
  readonly at: number;
  readonly size: number;
}

/**
 * Middles of labels, moved as little as possible (least squares) so that none overlaps and their order by `at` stays. Within [low, high] where all of
 * them fit, else from `low` on. Less the sizes of those before it, every start must not fall: that is isotonic regression.
 */
export function spreadApart(labels: readonly Wanted[], low: number, high: number): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.at - labels[b]!.at || a - b);
  const before: number[] = [];
  const blocks: { sum: number; count: number }[] = [];
  let total = 0;
  for (const i of order) {
    const { at, size } = labels[i]!;
    before.push(total);
    let block = { sum: at - size / 2 - total, count: 1 };
    total += size;
    for (let last = blocks.at(-1); last !== undefined && last.sum / last.count > block.sum / block.count; ) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  const starts = blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  const middles = new Array<number>(labels.length);
  for (const [place, i] of order.entries()) {
    const start = Math.max(low, Math.min(high - total, starts[place]!));
    middles[i] = start + before[place]! + labels[i]!.size / 2;
  }
  return middles;
}
