import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorldQueue } from '../../sim/experiment/worldQueue.ts';

interface Job {
  readonly request: { model: string; parameters: null; seed: number; replicate: number; log: 'none'; world?: string };
}

/** Jobs of these worlds, numbered by their replicates; an empty name is none. */
const jobsOf = (worlds: readonly string[]): Job[] =>
  worlds.map((world, replicate) => ({
    request: { model: 'm', parameters: null, seed: 1, replicate, log: 'none', ...(world === '' ? {} : { world }) },
  }));

function queueOf(...worlds: string[]): WorldQueue<Job> {
  const queue = new WorldQueue<Job>();
  queue.add(jobsOf(worlds));
  return queue;
}

const nobody: ReadonlySet<string> = new Set();
const taken = (job: Job | undefined) => job?.request.replicate;

describe('WorldQueue', () => {
  it('is first come, first served for runs that name no world, whoever asks', () => {
    const queue = queueOf('', '', '');
    expect(['a', undefined, 'b'].map((last) => taken(queue.take(last, new Set(['a']))))).toEqual([0, 1, 2]);
    expect(queue.take(undefined, nobody)).toBeUndefined();
  });

  it('gives the first of the world just run, or of one that nobody runs, or the first of all', () => {
    const queue = queueOf('a', 'b', 'a', 'c', 'a');
    expect(taken(queue.take('b', new Set(['a'])))).toBe(1);
    expect(taken(queue.take('b', new Set(['a'])))).toBe(3);
    expect(taken(queue.take('b', new Set(['a'])))).toBe(0);
    expect(taken(queue.take('a', new Set(['a'])))).toBe(2);
    expect(queue.length).toBe(1);
  });

  it('gives what was put back next, then goes on as before', () => {
    const queue = queueOf('a', 'b', 'c', 'b');
    const first = queue.take('b', nobody)!;
    queue.putBack(first);
    expect(taken(queue.take('c', new Set(['b'])))).toBe(1);
    expect(taken(queue.take('c', nobody))).toBe(2);
  });

  it('says whether a world waits, and gives up everything', () => {
    const queue = queueOf('', 'a');
    expect(['a', 'b', undefined].map((world) => queue.waits(world))).toEqual([true, false, false]);
    expect(queue.clear().map(taken)).toEqual([0, 1]);
    expect([queue.length, queue.waits('a')]).toEqual([0, false]);
  });

  it('lets nobody wait for ever: the first is passed over 1024 times', () => {
    const queue = queueOf('a', 'b');
    let times = 0;
    while (taken(queue.take('b', nobody)) !== 0) {
      times++;
      queue.add(jobsOf(['b']).map((job) => ({ request: { ...job.request, replicate: 7 } })));
    }
    expect(times).toBe(1024);
  });

  it('gives every job once, whatever is asked (200 queues of up to 60 jobs)', () => {
    const world = fc.constantFrom('', 'a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.array(world, { maxLength: 60 }),
        fc.array(fc.tuple(world, fc.subarray(['a', 'b', 'c']))),
        (worlds, asks) => {
          const queue = queueOf(...worlds);
          const got: (number | undefined)[] = [];
          for (let i = 0; queue.length > 0; i++) {
            const [last, others] = asks[i % Math.max(1, asks.length)] ?? ['', []];
            got.push(taken(queue.take(last === '' ? undefined : last, new Set(others))));
          }
          expect(got.sort((a, b) => a! - b!)).toEqual(worlds.map((_, place) => place));
        },
      ),
      { seed: 20261201, numRuns: 200 },
    );
  });
});
