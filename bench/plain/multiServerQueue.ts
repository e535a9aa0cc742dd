import { smallFastCounter } from './smallFastCounter.ts';

/**
 * W1 as one would write it by hand for this queue alone: typed-array heap on (time, sequence), no cancelling, no
 * priorities, no statistics but the mean wait, which it returns. With `replaceTop` the first event scheduled after a
 * pop is sifted down from the open root.
 */
export function plainMultiServerQueue(customers: number, seed: number, replaceTop: boolean): number {
  const servers = 20;
  const gap = 1 / 18;
  const uniform = smallFastCounter(seed);
  const times = new Float64Array(64);
  const orders = new Int32Array(64);
  const kinds = new Int32Array(64);
  const mask = (1 << 20) - 1;
  const waiting = new Float64Array(mask + 1);
  let length = 0;
  let rootOpen = false;
  let order = 0;

  function siftDown(time: number, stamp: number, kind: number): void {
    let hole = 0;
    let child = 1;
    while (child < length) {
      const right = child + 1;
      if (
        right < length &&
        (times[right]! < times[child]! || (times[right] === times[child] && orders[right]! < orders[child]!))
      ) {
        child = right;
      }
      if (time < times[child]! || (time === times[child] && stamp < orders[child]!)) break;
      times[hole] = times[child]!;
      orders[hole] = orders[child]!;
      kinds[hole] = kinds[child]!;
      hole = child;
      child = 2 * hole + 1;
    }
    times[hole] = time;
    orders[hole] = stamp;
    kinds[hole] = kind;
  }

  function schedule(time: number, kind: number): void {
    const stamp = order++;
    if (rootOpen) {
      rootOpen = false;
      siftDown(time, stamp, kind);
      return;
    }
    let hole = length++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (times[parent]! < time || (times[parent] === time && orders[parent]! < stamp)) break;
      times[hole] = times[parent]!;
      orders[hole] = orders[parent]!;
      kinds[hole] = kinds[parent]!;
      hole = parent;
    }
    times[hole] = time;
    orders[hole] = stamp;
    kinds[hole] = kind;
  }

  function closeRoot(): void {
    length--;
    siftDown(times[length]!, orders[length]!, kinds[length]!);
  }

  let busy = 0;
  let arrived = 0;
  let started = 0;
  let head = 0;
  let tail = 0;
  let waits = 0;
  schedule(gap * -Math.log(uniform()), 0);
  while (started < customers) {
    if (rootOpen) closeRoot();
    const time = times[0]!;
    const kind = kinds[0]!;
    rootOpen = true;
    if (!replaceTop) {
      closeRoot();
      rootOpen = false;
    }
    if (kind === 0) {
      if (++arrived < customers) schedule(time + gap * -Math.log(uniform()), 0);
      if (busy < servers) {
        busy++;
        started++;
        schedule(time - Math.log(uniform()), 1);
      } else {
        waiting[tail++ & mask] = time;
      }
    } else if (head !== tail) {
      waits += time - waiting[head++ & mask]!;
      started++;
      schedule(time - Math.log(uniform()), 1);
    } else {
      busy--;
    }
  }
  return waits / customers;
}
