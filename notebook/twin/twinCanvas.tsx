import { type ReadonlySignal, type Signal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { colourOf } from '../encoding/palette.ts';
import type { PolicyStyle } from '../encoding/policyStyle.ts';
import { heatSteps } from './stage/heat.ts';
import { readColours } from './stage/stageColours.ts';
import type { Hit, StagePainter } from './stage/stagePainter.ts';
import type { TwinPlayer } from './twinPlayer.ts';
import { groundTexts, type TwinWords } from './twinWords.ts';
import { watchLook, watchPaper } from './watchLook.ts';

export interface TwinCanvasProps {
  readonly painter: StagePainter;
  readonly player: TwinPlayer;
  readonly words: TwinWords;
  readonly styles: readonly [PolicyStyle, PolicyStyle];
  readonly hover: Signal<Hit | null>;
  /** Told after each picture of a day that stands. */
  readonly drawn: Signal<number>;
  /** Whether nothing glides: reduced motion, or a still picture. */
  readonly isStill: ReadonlySignal<boolean>;
  readonly height?: number;
}

/** Seconds in which a dot goes most of the way to its place. */
const glide = 0.09;
/** Frames after which everything is in its place. */
const settling = 40;
/** Without motion, days a second at most. */
const mostStillDays = 2;

/** Both worlds, drawn. The loop of frames runs while something moves. */
export function TwinCanvas({ painter, player, words, styles, hover, drawn, isStill, height }: TwinCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const wake = useRef<() => void>(() => {});
  useEffect(() => {
    const node = canvas.current!;
    const context = node.getContext('2d', { alpha: false, willReadFrequently: true })!;
    let frame = 0;
    let left = 0;
    let last = 0;
    let jumped = -1;
    const state = { time: 0, share: 1, chosen: player.chosen.peek(), hover: hover.peek() };
    const draw = (clock: number) => {
      const seconds = Math.min(0.1, Math.max(0, (clock - last) / 1000));
      last = clock;
      const still = isStill.peek();
      player.advance(still ? (seconds * Math.min(mostStillDays, player.speed.peek())) / player.speed.peek() : seconds);
      const isJump = player.jumps.peek() !== jumped;
      jumped = player.jumps.peek();
      state.time = still && player.isPlaying.peek() ? Math.floor(player.time()) : player.time();
      state.share = still || isJump ? 1 : 1 - Math.exp(-seconds / glide);
      state.chosen = player.chosen.peek();
      state.hover = hover.peek();
      painter.paint(context, state);
      left--;
      frame = player.isPlaying.peek() || left > 0 ? requestAnimationFrame(draw) : 0;
      if (frame === 0 || isJump) drawn.value++;
    };
    const start = (frames = settling) => {
      left = isStill.peek() ? 2 : frames;
      if (frame !== 0) return;
      last = performance.now();
      frame = requestAnimationFrame(draw);
    };
    wake.current = start;
    const setLook = () => {
      const sides = styles.map((style) => colourOf(style).slice(4, -1)) as [string, string];
      painter.setLook(readColours(node, sides, heatSteps), groundTexts(words));
    };
    const look = () => {
      setLook();
      start(2);
    };
    const unwatchPaper = watchPaper(() => {
      setLook();
      painter.paint(context, state);
    });
    const resize = () => {
      const { width } = node.parentElement!.getBoundingClientRect();
      if (width === 0) return;
      const scale = Math.min(2, devicePixelRatio);
      const font = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      painter.setSize(width, font, scale, height);
      const { width: w, height: h } = painter.layout();
      node.width = Math.round(w * scale);
      node.height = Math.round(h * scale);
      jumped = -1;
      look();
    };
    // Its height follows from what is drawn: only another width is news.
    let known = 0;
    let resizing = 0;
    const observer = new ResizeObserver(([entry]) => {
      const { width } = entry!.contentRect;
      if (width === known) return;
      known = width;
      cancelAnimationFrame(resizing);
      resizing = requestAnimationFrame(resize);
    });
    observer.observe(node.parentElement!);
    const unwatch = watchLook(resize);
    return () => {
      observer.disconnect();
      unwatchPaper();
      unwatch();
      cancelAnimationFrame(frame);
      cancelAnimationFrame(resizing);
      wake.current = () => {};
    };
  }, [painter, player, words, styles, hover, drawn, isStill, height]);
  useSignalEffect(() => {
    player.isPlaying.value;
    player.jumps.value;
    player.chosen.value;
    hover.value;
    isStill.value;
    wake.current();
  });
  const hitOf = ({ offsetX, offsetY }: PointerEvent | MouseEvent) => painter.hit(offsetX, offsetY);
  return (
    <canvas
      ref={canvas}
      class="twin-canvas"
      role="img"
      aria-label={words.twin.stage}
      aria-describedby="twin-said"
      onPointerMove={(event) => {
        const hit = hitOf(event);
        if (!isSame(hit, hover.peek())) hover.value = hit;
      }}
      onPointerLeave={() => {
        hover.value = null;
      }}
      onClick={(event) => {
        const hit = hitOf(event);
        player.chosen.value =
          hit === null
            ? null
            : hit.kind === 'desk'
              ? { kind: 'desk', desk: hit.desk }
              : { kind: 'grievance', name: player.twin.mates.names[hit.side][hit.row]! };
      }}
    />
  );
}

function isSame(a: Hit | null, b: Hit | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'desk') return b.kind === 'desk' && a.side === b.side && a.desk === b.desk;
  return b.kind === 'grievance' && a.side === b.side && a.row === b.row;
}
