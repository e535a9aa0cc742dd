import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventQueue } from '../../sim/engine/eventQueue.ts';

interface Pending {
  readonly id: number;
  readonly time: number;
  readonly priority: number;
  readonly stamp: number;
}

/** What the queue must do, on a sorted array. */
function sorted(pending: readonly Pending[]): Pending[] {
  return [...pending].sort((a, b) => a.time - b.time || a.priority - b.priority || a.stamp - b.stamp);
}

const operation = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('schedule'), delay: fc.nat(6), priority: fc.integer({ min: -2, max: 2 }) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pop'), delay: fc.constant(0), priority: fc.constant(0) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel'), delay: fc.nat(1000), priority: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('peek'), delay: fc.constant(0), priority: fc.constant(0) }) },
);

describe('EventQueue', () => {
  it('agrees with a sorted array for any sequence of scheduling, popping, peeking and cancelling', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 200 }), (operations) => {
        const queue = new EventQueue(1);
        let pending: Pending[] = [];
        const ids: number[] = [];
        for (const [stamp, { do: name, delay, priority }] of operations.entries()) {
          if (name === 'schedule') {
            const time = queue.now + delay;
            const id = queue.schedule(time, delay, stamp, priority, priority);
            pending.push({ id, time, priority, stamp });
            ids.push(id);
          } else if (name === 'pop') {
            const first = sorted(pending)[0];
            expect(queue.pop()).toBe(first !== undefined);
            if (first === undefined) continue;
            expect([queue.time, queue.now, queue.subject, queue.detail]).toEqual([
              first.time,
              first.time,
              first.stamp,
              first.priority,
            ]);
            pending = pending.filter((event) => event !== first);
          } else if (name === 'cancel' && ids.length > 0) {
            const id = ids[delay % ids.length]!;
            const expected = pending.some((event) => event.id === id);
            expect(queue.cancel(id)).toBe(expected);
            pending = pending.filter((event) => event.id !== id);
          } else {
            expect(queue.nextTime()).toBe(sorted(pending)[0]?.time ?? Number.POSITIVE_INFINITY);
          }
          expect(queue.size).toBe(pending.length);
        }
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  it('handles events of one time in the order of priority, then of scheduling', () => {
    const queue = new EventQueue();
    for (const [subject, priority] of [
      [0, 1],
      [1, 0],
      [2, -1024],
      [3, 0],
      [4, 1023],
      [5, 1],
    ] as const) {
      queue.schedule(3, 0, subject, 0, priority);
    }
    const order: number[] = [];
    while (queue.pop()) order.push(queue.subject);
    expect(order).toEqual([2, 1, 3, 0, 5, 4]);
  });

  it('never lets an old id cancel a later event that stands in the same slot', () => {
    const queue = new EventQueue(1);
    const old: number[] = [];
    for (let i = 0; i < 2000; i++) {
      old.push(queue.schedule(i, 0, i));
      expect(queue.pop()).toBe(true);
    }
    queue.schedule(5000, 0, 1);
    expect(old.some((id) => queue.cancel(id))).toBe(false);
    expect(queue.size).toBe(1);
  });

  it('refuses to cancel ids it never gave', () => {
    const queue = new EventQueue(4);
    queue.schedule(1, 0, 0);
    for (const id of [-1, 1, 3, 4, 0.5, 1e15, Number.NaN, Number.POSITIVE_INFINITY])
      expect(queue.cancel(id)).toBe(false);
  });

  it('leaves an event beyond the limit of pop where it is', () => {
    const queue = new EventQueue();
    queue.schedule(2, 7, 0);
    expect(queue.pop(1.5)).toBe(false);
    expect([queue.now, queue.kind, queue.size]).toEqual([0, -1, 1]);
    expect(queue.pop(2)).toBe(true);
    expect([queue.now, queue.kind]).toEqual([2, 7]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 4.999])(
    'rejects the time %d at 5',
    (time) => {
      const queue = new EventQueue();
      queue.schedule(5, 0, 0);
      queue.pop();
      expect(() => queue.schedule(time, 3, 0)).toThrow(/^event\.3\.time: eventTime, got .*; expected \[5, Infinity\)$/);
      expect(queue.size).toBe(0);
      queue.schedule(5, 0, 1);
      expect(queue.size).toBe(1);
    },
  );

  it.each([0.5, 1024, -1025, Number.NaN])('rejects the priority %d', (priority) => {
    expect(() => new EventQueue().schedule(0, 0, 0, 0, priority)).toThrow(/^event\.priority: eventPriority/);
  });

  it.each([0, Number.NaN, 1e9])('rejects the capacity %d', (capacity) => {
    expect(() => new EventQueue(capacity)).toThrow(/eventQueueCapacity/);
  });
});
