import { describe, expect, it } from 'vitest';
import { loopGuard } from '../../../notebook/frame/loopGuard.ts';

/** A guard with a clock that moves when told, and an event loop that turns when told. */
function guarded() {
  let time = 0;
  let waiting: (() => void)[] = [];
  const turn = loopGuard({ limitMs: 5000, now: () => time, later: (callback) => waiting.push(callback) });
  return {
    /** So many turns of a loop, each of so many milliseconds. */
    loop(turns: number, ms: number) {
      for (let i = 0; i < turns; i++) {
        turn();
        time += ms;
      }
    },
    eventLoopTurns() {
      for (const callback of waiting) callback();
      waiting = [];
    },
  };
}

describe('The guard of loops', () => {
  it('stops a loop that keeps the event loop for longer than the limit, be its turns short or long', () => {
    for (const ms of [0.0001, 0.01, 1, 100, 3000]) {
      const { loop } = guarded();
      expect(() => loop(Math.ceil(4900 / ms), ms), `${ms} ms a turn`).not.toThrow();
      expect(() => loop(Math.ceil(1000 / ms) + 20_000, ms), `${ms} ms a turn`).toThrow(
        expect.objectContaining({ fault: { kind: 'loop', message: '5' } }),
      );
    }
  });

  it('lets a loop go on as long as the event loop turns now and then', () => {
    const { loop, eventLoopTurns } = guarded();
    for (let i = 0; i < 20; i++) {
      loop(40, 100);
      eventLoopTurns();
    }
  });

  it('stops code that goes on after it was stopped, until the event loop turns', () => {
    const { loop, eventLoopTurns } = guarded();
    expect(() => loop(100, 100)).toThrow();
    expect(() => loop(1, 0)).toThrow();
    eventLoopTurns();
    expect(() => loop(10, 100)).not.toThrow();
  });
});
