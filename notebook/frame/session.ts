import { signal } from '@preact/signals';
import { z } from 'zod';
import * as catalogue from '../../library/catalogue.ts';
import { frameTextsOf } from '../locales/frameTexts.ts';
import { CellRuntime } from './cellRuntime.ts';
import { guardName, importName } from './compile/guardNames.ts';
import { moduleOf } from './compile/moduleNames.ts';
import { FrameFault } from './frameFault.ts';
import { builtins } from './library/builtins.ts';
import { libraries } from './library/bundledModules.ts';
import { frameLaboratory } from './library/frameLaboratory.ts';
import { pause } from './library/pause.ts';
import { statistics } from './library/statistics.ts';
import { loopGuard } from './loopGuard.ts';
import { faultElement } from './outputs/faultElement.ts';
import { Outputs } from './outputs/outputs.ts';
import { showAppearance } from './outputs/showAppearance.ts';
import type { CellFault, FrameMessage, FrameStart, PageMessage } from './protocol.ts';
import { StateTeller } from './stateTeller.ts';
import { TakeAway } from './takeAway/takeAway.ts';
import { tellTextsAsWritten } from './textsAsWritten.ts';

const beatMs = 1000;
const loopLimitMs = 5000;

/** Runs the cells that the page sends through `port`, until the document goes. */
export function startSession(port: MessagePort, start: FrameStart): void {
  // Compiled checks bring nothing here, and the pages' way is tried more.
  z.config({ jitless: true });
  // Taken before any cell runs, which may put something else in its place.
  const send = port.postMessage.bind(port);
  const post = (message: FrameMessage) => send(message);
  const appearance = signal(start.appearance);
  const texts = () => frameTextsOf(appearance.value.language);
  const states = new StateTeller(post);
  const faults = new Map<number, { readonly fault: CellFault; readonly root: HTMLElement }>();
  const outputs = new Outputs(document.body, texts(), {
    onSize: (id, height) => post({ kind: 'size', id, height }),
    onLeave: (id) => post({ kind: 'leave', id }),
  });
  const takeAway = new TakeAway(outputs, () => appearance.value.language);
  const given = builtins(appearance);

  const showFault = (id: number) => {
    const shown = faults.get(id);
    if (shown === undefined) return;
    const names = [...Object.keys(given), 'simulate', 'compare', ...cells.names()];
    shown.root.replaceChildren(faultElement(shown.fault, texts(), names));
  };
  const cells = new CellRuntime({
    builtins: given,
    laboratory: frameLaboratory({
      workers: start.workers,
      language: () => appearance.value.language,
      onProgress: (progress) => post({ kind: 'progress', ...progress }),
    }),
    // In the global scope: a cell sees what the browser gives and its inputs, nothing of the frame's own.
    // biome-ignore lint/security/noGlobalEval: running the reader's code is what this document is for; see docs/architecture.md.
    evaluate: (code) => globalThis.eval(code),
    onNames: (id, names) => post({ kind: 'names', id, names }),
    onPending: (id) => states.running(id),
    onValue(id, value) {
      faults.delete(id);
      states.ended(id);
      takeAway.offer(id, value);
    },
    onFault(id, fault, root) {
      faults.set(id, { fault, root });
      showFault(id);
      takeAway.withdraw(id);
      states.ended(id, fault);
    },
  });

  tellTextsAsWritten((text) => cells.written(text));
  const later = macrotask();
  const own = { writable: false, configurable: false, enumerable: false };
  const now = performance.now.bind(performance);
  const guard = loopGuard({ limitMs: loopLimitMs, now, later });
  const importModule = async (id: number, specifier: unknown) => {
    const module = moduleOf(String(specifier));
    if ('foreign' in module) throw new FrameFault({ kind: 'offline', message: module.foreign });
    if (module.bundled !== 'zhili') return libraries[module.bundled]();
    return { ...catalogue, ...(await statistics()), ...cells.laboratoryOf(id), pause };
  };
  Object.defineProperty(globalThis, guardName, { value: guard, ...own });
  Object.defineProperty(globalThis, importName, { value: importModule, ...own });

  const handle = (message: PageMessage) => {
    switch (message.kind) {
      case 'define':
        for (const cell of message.cells) {
          states.forget(cell.id);
          faults.delete(cell.id);
          cells.define(cell, outputs.of(cell.id).root);
        }
        break;
      case 'remove':
        cells.remove(message.id);
        states.forget(message.id);
        faults.delete(message.id);
        takeAway.withdraw(message.id);
        outputs.remove(message.id);
        break;
      case 'places':
        outputs.place(message.places);
        break;
      case 'appearance':
        appearance.value = message.appearance;
        break;
      case 'enter':
        outputs.enter(message.id);
        break;
    }
  };
  appearance.subscribe((now) => {
    showAppearance(now);
    outputs.texts = texts();
    takeAway.rename();
    for (const id of faults.keys()) showFault(id);
  });
  port.onmessage = (event: MessageEvent<PageMessage>) => handle(event.data);
  setInterval(() => post({ kind: 'beat' }), beatMs);
  post({ kind: 'ready' });
}

/** Calls back in a later task, which timers of a page out of sight would put off. */
function macrotask(): (callback: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (callback) => {
    waiting.push(callback);
    port2.postMessage(undefined);
  };
}
