import { fill } from '../../locales/fill.ts';
import { labelLines } from '../charts/textWidth.ts';
import { countAt } from './daySentence.ts';
import { readColours } from './stage/stageColours.ts';
import type { CounterKey } from './timeline/dailyCounts.ts';
import type { TwinPlayer } from './twinPlayer.ts';
import type { TwinWords } from './twinWords.ts';

const told: readonly CounterKey[] = ['open', 'settled', 'escalated', 'lapsed', 'wrongDesks'];

/** Saves the picture on the stage as a PNG, with its day, its numbers and a line of what it is. */
export async function saveStill(root: HTMLElement, player: TwinPlayer, words: TwinWords, facts: string): Promise<void> {
  const drawing = root.querySelector<HTMLCanvasElement>('.twin-canvas')!;
  const day = Math.floor(player.day.peek());
  const { surface, ink, fontFamily } = readColours(drawing, ['--ink', '--ink'], 0);
  const scale = drawing.width / drawing.getBoundingClientRect().width;
  const font = 15 * scale;
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width;
  const context = canvas.getContext('2d')!;
  const lines = [...countLines(player, words, day), ...labelLines(facts, canvas.width / font - 2)];
  canvas.height = Math.round(drawing.height + font * (2.9 + 1.5 * lines.length));
  context.fillStyle = surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = ink;
  context.textBaseline = 'middle';
  context.font = `600 ${font * 1.2}px ${fontFamily}`;
  context.fillText(`${words.twin.stage} · ${fill(words.twin.controls.dayOf, { day })}`, font * 0.6, font * 1.1);
  context.drawImage(drawing, 0, font * 2.2);
  context.font = `${font}px ${fontFamily}`;
  lines.forEach((line, i) => {
    context.fillText(line, font * 0.6, drawing.height + font * (3.2 + 1.5 * i), canvas.width - font * 1.2);
  });
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (blob === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `twin-day-${day}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function countLines({ twin }: TwinPlayer, { twin: texts, labels }: TwinWords, day: number): string[] {
  return ([0, 1] as const).map((side) => {
    const counts = told.map((key) => `${texts.counters.names[key]} ${Math.round(countAt(twin, side, key, day))}`);
    return `${texts.sides[side]} ${labels[side]}: ${counts.join(' · ')}`;
  });
}
