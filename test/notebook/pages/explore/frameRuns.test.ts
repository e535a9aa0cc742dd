import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameCell, FrameMessage, FrameStart, PageMessage } from '../../../../notebook/frame/protocol.ts';
import { FrameRuns } from '../../../../notebook/pages/explore/frame/frameRuns.ts';

const cellOf = (id: number, source = 'x'): FrameCell => ({ id, mode: 'js', source, hidden: false });

/** The page's side with frames made by hand: each attached one keeps what it is told, and says what a test has it say. */
function bench() {
  const left: number[] = [];
  const runs = new FrameRuns({
    appearance: () => ({ language: 'zh', dark: false, projector: false }),
    workers: 1,
    onLeave: (id) => left.push(id),
  });
  const ports: MessagePort[] = [];
  return {
    runs,
    left,
    attach(generation = runs.generation.value) {
      const told: PageMessage[] = [];
      let port: MessagePort | undefined;
      const window = {
        postMessage(start: FrameStart, _: string, transfer: readonly MessagePort[]) {
          expect(start.kind).toBe('start');
          port = transfer[0];
        },
      };
      runs.attach(window as unknown as Window, generation);
      if (port !== undefined) {
        ports.push(port);
        port.onmessage = ({ data }) => told.push(data);
      }
      return {
        told,
        isGiven: port !== undefined,
        async say(...messages: readonly unknown[]) {
          for (const message of messages) port?.postMessage(message);
          await settled();
        },
      };
    },
    close() {
      runs.stop();
      for (const port of ports) port.close();
    },
  };
}

/** Messages are tasks; so many suffice for those on their way. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((next) => setImmediate(next));
}

const stateOf = (id: number, state: string): FrameMessage => ({ kind: 'state', id, state }) as FrameMessage;

describe('The page’s side of the frame', () => {
  let of: ReturnType<typeof bench>;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    of = bench();
  });
  afterEach(() => {
    of.close();
    vi.useRealTimers();
  });

  it('makes a frame with the first cell, and gives it all cells once it is ready', async () => {
    const { runs } = of;
    expect(runs.generation.value).toBe(0);
    runs.define([cellOf(1), cellOf(2)]);
    expect(runs.status.value).toBe('starting');
    runs.place([{ id: 1, top: 40 }]);
    const frame = of.attach();
    await settled();
    expect(frame.told).toEqual([]);
    await frame.say({ kind: 'ready' });
    expect(frame.told).toEqual([
      { kind: 'define', cells: [cellOf(1), cellOf(2)] },
      { kind: 'places', places: [{ id: 1, top: 40 }] },
    ]);
    await frame.say(
      stateOf(1, 'done'),
      { kind: 'size', id: 1, height: 30 },
      { kind: 'names', id: 1, names: ['a', 'b c', '甲', '\u202ea'] },
      { kind: 'leave', id: 1 },
      { kind: 'leave', id: 9 },
    );
    expect(runs.runOf(1).value).toMatchObject({ state: 'done', height: 30, names: ['a', '甲'] });
    expect(runs.runOf(2).value.state).toBe('running');
    expect(of.left).toEqual([1]);
  });

  it('knows nothing of cells it has not given or has removed, whatever the frame says', async () => {
    const { runs } = of;
    runs.define([cellOf(1)]);
    const frame = of.attach();
    await frame.say({ kind: 'ready' });
    runs.remove(1);
    const forged = [1, 2].flatMap((id) => [
      stateOf(id, 'done'),
      { kind: 'size', id, height: 99 },
      { kind: 'names', id, names: ['x'] },
      { kind: 'leave', id },
    ]);
    await frame.say(...forged);
    for (const id of [1, 2]) expect(runs.runOf(id).value).toMatchObject({ state: 'notRun', height: 0, names: [] });
    expect(of.left).toEqual([]);
  });

  it('forgets everything when it is stopped: what was on its way does not come, and the next frame is another', async () => {
    const { runs } = of;
    runs.define([cellOf(1)]);
    const before = runs.generation.value;
    const frame = of.attach();
    await frame.say({ kind: 'ready' });
    const late = frame.say(
      stateOf(1, 'failed'),
      { kind: 'progress', done: 1, total: 2, fraction: 0.5 },
      { kind: 'ready' },
    );
    runs.stop();
    runs.define([cellOf(1, 'y')]);
    await late;
    expect(runs.status.value).toBe('starting');
    expect(runs.progress.value.total).toBe(0);
    expect(runs.runOf(1).value).toMatchObject({ state: 'running', ran: cellOf(1, 'y') });
    expect(runs.generation.value).not.toBe(before);
    // The document of the frame that has gone may load late.
    expect(of.attach(before).isGiven).toBe(false);
    const next = of.attach();
    await next.say({ kind: 'ready' });
    expect(next.told[0]).toEqual({ kind: 'define', cells: [cellOf(1, 'y')] });
  });

  it('gives no port where there is no frame', () => {
    expect(of.attach(0).isGiven).toBe(false);
    of.runs.define([cellOf(1)]);
    const { value } = of.runs.generation;
    of.runs.stop();
    expect(of.attach(value).isGiven).toBe(false);
  });

  it('ends a frame in which a second document loads, and gives that no port', async () => {
    const { runs } = of;
    runs.define([cellOf(1)]);
    await of.attach().say({ kind: 'ready' }, stateOf(1, 'done'));
    expect(of.attach().isGiven).toBe(false);
    expect([runs.status.value, runs.generation.value, runs.runOf(1).value.state]).toEqual(['broken', 0, 'notRun']);
    runs.define([cellOf(1)]);
    expect(runs.status.value).toBe('starting');
  });

  it('ends a frame that sends messages without end, but not one of many cells', async () => {
    const { runs } = of;
    runs.define(Array.from({ length: 1000 }, (_, index) => cellOf(index + 1)));
    const frame = of.attach();
    await frame.say({ kind: 'ready' });
    for (let id = 1; id <= 1000; id++) {
      frame.say(stateOf(id, 'running'), { kind: 'names', id, names: [] }, stateOf(id, 'done'), {
        kind: 'size',
        id,
        height: id,
      });
    }
    await vi.waitFor(() => expect(runs.runOf(1000).value.height).toBe(1000));
    expect(runs.status.value).toBe('live');
    for (let n = 0; n < 25_000; n++) frame.say({ kind: 'beat' });
    await vi.waitFor(() => expect(runs.status.value).toBe('broken'));
  });

  it('says that a frame does not answer, and that it does again', async () => {
    const { runs } = of;
    runs.define([cellOf(1)]);
    const frame = of.attach();
    await frame.say({ kind: 'ready' });
    vi.advanceTimersByTime(2000);
    expect(runs.status.value).toBe('live');
    vi.advanceTimersByTime(2000);
    expect(runs.status.value).toBe('silent');
    await frame.say({ kind: 'beat' });
    expect(runs.status.value).toBe('live');
  });

  it('says that a frame cannot be loaded, and tries anew with the next cell', () => {
    const { runs } = of;
    runs.define([cellOf(1)]);
    vi.advanceTimersByTime(14_000);
    expect(runs.status.value).toBe('starting');
    vi.advanceTimersByTime(2000);
    expect([runs.status.value, runs.generation.value, runs.runOf(1).value.state]).toEqual(['unreachable', 0, 'notRun']);
    runs.define([cellOf(1)]);
    expect(runs.status.value).toBe('starting');
  });
});
