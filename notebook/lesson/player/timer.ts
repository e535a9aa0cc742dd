import { type ReadonlySignal, signal } from '@preact/signals';

/** A stop watch of whole seconds. */
export interface Timer {
  readonly seconds: ReadonlySignal<number>;
  readonly isGoing: ReadonlySignal<boolean>;
  toggle(): void;
  start(): void;
  reset(): void;
  end(): void;
}

const tickMs = 250;

export function makeTimer(now: () => number): Timer {
  const seconds = signal(0);
  const isGoing = signal(false);
  let before = 0;
  let since = 0;
  let ticking: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    seconds.value = Math.floor((before + now() - since) / 1000);
  };
  const stop = () => {
    clearInterval(ticking);
    ticking = undefined;
    if (isGoing.peek()) before += now() - since;
    isGoing.value = false;
  };
  const start = () => {
    if (isGoing.peek()) return;
    since = now();
    isGoing.value = true;
    ticking = setInterval(tick, tickMs);
  };
  return {
    seconds,
    isGoing,
    start,
    toggle: () => (isGoing.peek() ? stop() : start()),
    reset() {
      before = 0;
      since = now();
      seconds.value = 0;
    },
    end: stop,
  };
}

/** `m:ss`. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
