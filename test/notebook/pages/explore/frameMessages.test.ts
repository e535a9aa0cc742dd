import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrameMessage, tallest } from '../../../../notebook/pages/explore/frame/readFrameMessage.ts';
import { patienceMs, Watchdog } from '../../../../notebook/pages/explore/frame/watchdog.ts';

const kinds = ['ready', 'beat', 'size', 'state', 'names', 'progress', 'leave'];
const anyMessage = fc.oneof(
  fc.anything(),
  fc.record(
    {
      kind: fc.oneof(fc.constantFrom(...kinds), fc.anything()),
      id: fc.anything(),
      height: fc.anything(),
      state: fc.oneof(fc.constantFrom('running', 'done', 'failed'), fc.anything()),
      fault: fc.oneof(fc.record({ kind: fc.anything(), message: fc.anything(), line: fc.anything() }), fc.anything()),
      names: fc.oneof(fc.array(fc.anything()), fc.anything()),
      done: fc.anything(),
      total: fc.anything(),
      fraction: fc.anything(),
      more: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);

describe('A message of the frame', () => {
  it('is read as it is if it keeps to the protocol', () => {
    for (const message of [
      { kind: 'ready' },
      { kind: 'beat' },
      { kind: 'size', id: 3, height: 120.5 },
      { kind: 'state', id: 3, state: 'running' },
      {
        kind: 'state',
        id: 3,
        state: 'failed',
        fault: { kind: 'syntax', message: 'Unexpected token', line: 2, column: 5 },
      },
      { kind: 'names', id: 3, names: ['a', 'b'] },
      { kind: 'progress', done: 1, total: 4, fraction: 0.3 },
      { kind: 'leave', id: 3 },
    ]) {
      expect(readFrameMessage(message)).toEqual(message);
    }
  });

  it('that is anything else is nothing, or is cut down to what the protocol knows', () => {
    fc.assert(
      fc.property(anyMessage, (data) => {
        const read = readFrameMessage(data);
        if (read === undefined) return;
        expect(kinds).toContain(read.kind);
        if ('id' in read) expect(Number.isSafeInteger(read.id) && read.id > 0).toBe(true);
        if (read.kind === 'size') expect(read.height >= 0 && read.height <= tallest).toBe(true);
        if (read.kind === 'names') expect(read.names.every((name) => typeof name === 'string')).toBe(true);
        if (read.kind === 'progress')
          expect(read.fraction >= 0 && read.fraction <= 1 && read.done <= read.total).toBe(true);
        if (read.kind === 'state' && read.fault !== undefined) expect(typeof read.fault.message).toBe('string');
        expect('more' in read).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('of a height, a text or a list beyond all measure is cut', () => {
    expect(readFrameMessage({ kind: 'size', id: 1, height: 1e9 })).toEqual({ kind: 'size', id: 1, height: tallest });
    expect(readFrameMessage({ kind: 'size', id: 1, height: Number.NaN })).toBeUndefined();
    const fault = { kind: 'thrown', message: 'x'.repeat(1e6) };
    const read = readFrameMessage({ kind: 'state', id: 1, state: 'failed', fault });
    expect(read?.kind === 'state' && read.fault!.message.length < 10_000).toBe(true);
    const names = readFrameMessage({ kind: 'names', id: 1, names: Array.from({ length: 1e5 }, String) });
    expect(names?.kind === 'names' && names.names.length <= 1000).toBe(true);
  });
});

describe('A text or a name of the frame', () => {
  it('stands on one line in the order it is written in, and a name is one of JavaScript', () => {
    const fault = { kind: 'thrown', message: 'a\u202eb\nc\u2066d' };
    expect(readFrameMessage({ kind: 'state', id: 1, state: 'failed', fault })).toMatchObject({
      fault: { message: 'a b c d' },
    });
    const names = ['a', '变量', '$_1', 'Cell 2: trusted', '<b>', '', '\u202ea', 'x'.repeat(500)];
    expect(readFrameMessage({ kind: 'names', id: 1, names })).toEqual({
      kind: 'names',
      id: 1,
      names: ['a', '变量', '$_1'],
    });
  });

  it('of runs is a count', () => {
    for (const total of [0.5, 1e300, -1, Number.POSITIVE_INFINITY, '3']) {
      expect(readFrameMessage({ kind: 'progress', done: 0, total, fraction: 0 })).toBeUndefined();
    }
  });
});

describe('The watchdog', () => {
  it('counts silence while the page lives, not while it was held up itself', () => {
    const dog = new Watchdog();
    for (let n = 0; n < 3; n++) expect(dog.tick(1000)).toBeLessThanOrEqual(patienceMs);
    dog.heard();
    expect(dog.tick(6000)).toBe(0);
    for (let n = 0; n < 3; n++) dog.tick(1000);
    expect(dog.tick(1000)).toBeGreaterThan(patienceMs);
  });
});
