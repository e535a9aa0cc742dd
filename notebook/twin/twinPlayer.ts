import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { farApart, nextParting } from './timeline/partings.ts';
import { isDrawn, type TwinTimeline } from './timeline/twinTimeline.ts';

/** Days a second. */
export const speeds = [1, 2, 4, 8, 16, 32] as const;

/** What is chosen on the stage: a grievance by its name, or a desk by its number in the plan. */
export type Chosen =
  | { readonly kind: 'grievance'; readonly name: string }
  | { readonly kind: 'desk'; readonly desk: number };

export interface TwinPlayerOptions {
  /** Days of the run between which it plays; by default all of it. */
  readonly startDay?: number;
  readonly endDay?: number;
  /** The day it opens on; by default the start of the window. */
  readonly day?: number;
  readonly speed?: (typeof speeds)[number];
}

/** Where two worlds stand and whether they go on. Whoever embeds the stage may make one and work it by keys or buttons of its own. */
export interface TwinPlayer {
  readonly twin: TwinTimeline;
  readonly startDay: number;
  readonly endDay: number;
  /** The day that texts and charts tell of: as `time`, but told ten times a second at most. */
  readonly day: ReadonlySignal<number>;
  readonly isPlaying: ReadonlySignal<boolean>;
  readonly speed: Signal<(typeof speeds)[number]>;
  readonly chosen: Signal<Chosen | null>;
  /** Number of the parting that was stepped to; -1 for none. */
  readonly parting: ReadonlySignal<number>;
  /** Counts jumps, after which nothing is to glide. */
  readonly jumps: ReadonlySignal<number>;
  /** Exact day, to be read in the loop of frames. */
  time(): number;
  play(): void;
  pause(): void;
  toggle(): void;
  /** Goes to a day, kept within the days it plays. */
  seek(day: number): void;
  /** To the next or the previous moment at which paths part that end far apart; pauses, and chooses the grievance. False where there is none. */
  stepParting(step: 1 | -1): boolean;
  faster(step: 1 | -1): void;
  /** Goes on by so many seconds while it plays; `wholeDays` stops at none but whole days. */
  advance(seconds: number): void;
}

/** Milliseconds between two tellings of the day. */
const tellEvery = 100;

export function makeTwinPlayer(twin: TwinTimeline, options: TwinPlayerOptions = {}): TwinPlayer {
  const startDay = Math.max(0, options.startDay ?? 0);
  const endDay = Math.max(startDay, Math.min(twin.horizon, options.endDay ?? twin.horizon));
  const within = (day: number) => Math.min(endDay, Math.max(startDay, day));
  let now = within(options.day ?? twin.windowStart);
  let told = 0;
  const day = signal(now);
  const isPlaying = signal(false);
  const speed = signal(options.speed ?? 8);
  const chosen = signal<Chosen | null>(null);
  const parting = signal(-1);
  const jumps = signal(0);
  const pause = () => {
    batch(() => {
      isPlaying.value = false;
      day.value = now;
    });
  };
  const seek = (to: number) => {
    now = within(Number.isNaN(to) ? startDay : to);
    batch(() => {
      day.value = now;
      jumps.value++;
    });
  };
  const play = () => {
    if (now >= endDay) seek(startDay);
    isPlaying.value = true;
  };
  return {
    twin,
    startDay,
    endDay,
    day,
    isPlaying,
    speed,
    chosen,
    parting,
    jumps,
    time: () => now,
    play,
    pause,
    toggle: () => (isPlaying.peek() ? pause() : play()),
    seek,
    stepParting(step) {
      const { partings, mates } = twin;
      const nameOf = (i: number) => mates.names[0][partings.rows[0][i]!]!;
      const isFar = (i: number) =>
        partings.steps[i]! >= farApart && partings.day[i]! <= endDay && isDrawn(nameOf(i), twin.drawnEvery);
      const found = nextParting(partings, now, step, isFar);
      if (found < 0 || partings.day[found]! < startDay) return false;
      batch(() => {
        pause();
        seek(partings.day[found]!);
        parting.value = found;
        chosen.value = { kind: 'grievance', name: nameOf(found) };
      });
      return true;
    },
    faster(step) {
      const place = speeds.indexOf(speed.peek()) + step;
      const next = speeds[place];
      if (next !== undefined) speed.value = next;
    },
    advance(seconds) {
      if (!isPlaying.peek()) return;
      now = Math.min(endDay, now + seconds * speed.peek());
      if (now >= endDay) {
        pause();
        return;
      }
      const clock = performance.now();
      if (clock - told < tellEvery) return;
      told = clock;
      day.value = now;
    },
  };
}
