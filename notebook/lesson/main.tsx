import { effect } from '@preact/signals';
import { render } from 'preact';
import { z } from 'zod';
import { poolWorker } from '../../library/browser/poolWorker.ts';
import { WorkerPool } from '../../sim/experiment/pool.ts';
import { language, theme } from '../app/choices.ts';
import InlineWorker from '../run/worker.ts?worker&inline';
import { LessonFile } from './lessonFile.tsx';
import { lessonReader } from './lessonReader.ts';
import '../styles/tokens.css';
import '../styles/base.css';

// Compiled checks need eval, which the page's policy refuses.
z.config({ jitless: true });

const { documentElement: root } = document;
effect(() => {
  root.lang = language.value === 'zh' ? 'zh-Hans' : 'en';
  document.title = `${lessonReader.value.player.title} · ${lessonReader.value.player.name}`;
});
effect(() => {
  if (theme.value === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme.value;
});

// Made for the wall.
root.dataset.projector = 'on';

// The page itself has little to do while worlds run; more workers than this only take memory.
const size = Math.min(4, Math.max(1, navigator.hardwareConcurrency ?? 2));
const runner = new WorkerPool({ size, spawn: () => poolWorker(new InlineWorker()) });
runner.warmUp();

const place = document.getElementById('app')!;
place.replaceChildren();
render(<LessonFile runner={runner} />, place);
