import { useEffect, useRef } from 'preact/hooks';
import { heatSteps } from './stage/heat.ts';
import { paintDot } from './stage/sprites.ts';
import { readColours } from './stage/stageColours.ts';
import { stages } from './timeline/stages.ts';
import type { TwinWords } from './twinWords.ts';
import { watchLook, watchPaper } from './watchLook.ts';

const shown = stages
  .map((name, stage) => ({ name, stage }))
  .filter(({ name }) => name !== 'neighbours' && name !== 'meeting');

/** What forms and colours say, drawn by the same hand as the dots. */
export function TwinLegend({ words }: { readonly words: TwinWords }) {
  const { legend } = words.twin;
  return (
    <ul class="twin-legend" aria-label={legend.label}>
      {shown.map(({ name, stage }) => (
        <li key={name}>
          <DotPicture stage={stage} step={stage === 0 ? 1 : 3} /> {legend.stages[name]}
        </li>
      ))}
      <li>
        <span class="twin-warmth">
          {Array.from({ length: heatSteps }, (_, step) => (
            <DotPicture key={step} stage={0} step={step} />
          ))}
        </span>
        {legend.warmth}
      </li>
      <li>
        <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
          <circle r="7.5" fill="none" stroke="currentColor" stroke-width="1.75" />
        </svg>
        {legend.ring}
      </li>
      <li>
        <span aria-hidden="true">★</span> {legend.seat}
      </li>
    </ul>
  );
}

const size = 20;

function DotPicture({ stage, step }: { readonly stage: number; readonly step: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const node = canvas.current!;
    const draw = () => {
      const context = node.getContext('2d')!;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, node.width, node.height);
      context.setTransform(2, 0, 0, 2, size, size);
      paintDot(context, stage, step, 4.6, readColours(node, ['--ink', '--ink'], heatSteps));
    };
    draw();
    const stops = [watchLook(draw), watchPaper(draw)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [stage, step]);
  return (
    <span class="twin-dot" aria-hidden="true">
      <canvas ref={canvas} width={2 * size} height={2 * size} />
    </span>
  );
}
