import { type ReadonlySignal, signal } from '@preact/signals';
import { figureQueue } from '../figureQueue.ts';
import '../../styles/print.css';
import { runningFoot } from './runningFoot.ts';

/** Width of the type area of A4 with the margins of print.css, in CSS pixels: 210 mm less twice 16 mm. */
const typeArea = 672;

const width = signal<number | null>(null);

/** Width at which figures are drawn while the page is being printed; null at other times. */
export const printWidth: ReadonlySignal<number | null> = width;

/**
 * Readies the page for print whenever it is asked for: light palette, every figure drawn for the paper with the data of now, `foot` at the foot of
 * every page. Returns what ends it.
 */
export function installPrint(foot: () => string): () => void {
  const sheet = new CSSStyleSheet();
  const root = document.documentElement;
  const before = () => {
    sheet.replaceSync(runningFoot(foot()));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    root.classList.add('print-palette');
    width.value = typeArea;
    figureQueue.drawAll();
  };
  const after = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    root.classList.remove('print-palette');
    // Figures watch it and ask to be drawn for the screen again.
    width.value = null;
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    after();
  };
}
