import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Throttle } from '../../../notebook/run/throttle.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function bench(wait = 100) {
  const work = vi.fn();
  return { work, throttle: new Throttle(work, () => wait) };
}

it('works at the first call at once and once more after the wait for those that follow', () => {
  const { work, throttle } = bench();
  for (let call = 0; call < 3; call++) throttle.call();
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(99);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(2);
});

it('forgets what waits when it is dropped, and works on', () => {
  const { work, throttle } = bench();
  throttle.call();
  throttle.call();
  throttle.drop();
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(1);
  throttle.call();
  expect(work).toHaveBeenCalledTimes(2);
});
