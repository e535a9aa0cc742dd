import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Throttle } from '../../../notebook/run/throttle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function bench(wait = 100) {
  const seen: number[] = [];
  return {
    seen,
    throttle: new Throttle<number>(
      (value) => seen.push(value),
      () => wait,
    ),
  };
}

it('lets the first call through at once and the latest of those that follow after the wait', () => {
  const { seen, throttle } = bench();
  for (const value of [1, 2, 3]) throttle.call(value);
  expect(seen).toEqual([1]);
  vi.advanceTimersByTime(100);
  expect(seen).toEqual([1, 3]);
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual([1, 3]);
});

it('forgets what waits when it is dropped, and works on', () => {
  const { seen, throttle } = bench();
  throttle.call(1);
  throttle.call(2);
  throttle.drop();
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual([1]);
  throttle.call(3);
  expect(seen).toEqual([1, 3]);
});
