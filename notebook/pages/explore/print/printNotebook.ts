import { useEffect } from 'preact/hooks';
import { pageBreaks } from './pageBreaks.ts';
import '../../../styles/printPalette.css';

/** Type area of A4 with the margins of print.css, in CSS pixels: 210 mm less twice 16 mm, 297 mm less 16 mm and 20 mm. */
const sheet = { width: 672, height: (261 / 25.4) * 96 };
/** For the frame to hear of another layout, to draw, and to tell what became of it. */
const settleMs = 350;

const columnOf = (): HTMLElement | null => document.querySelector('.explore-column');
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, settleMs));

/**
 * Keeps the column of cells as it stands on screen while the browser prints: outputs are in the frame where the cells leave gaps, and it hears of no
 * other layout before the sheets are out.
 */
export function useSheet(): void {
  useEffect(() => {
    const { classList } = document.documentElement;
    const before = () => {
      const column = columnOf();
      if (column === null) return;
      const { width, height } = column.getBoundingClientRect();
      Object.assign(column.style, { width: `${width}px`, height: `${height}px` });
      classList.add('print-palette');
    };
    const after = () => {
      Object.assign(columnOf()?.style ?? {}, { width: '', height: '' });
      classList.remove('print-palette');
      for (const cell of document.querySelectorAll<HTMLElement>('.explore-cell')) cell.style.marginTop = '';
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      after();
    };
  }, []);
}

/** Prints with outputs drawn for the sheet, and cells moved to the next one where they would be cut: what the browser's own menu cannot wait for. */
export async function printNotebook(): Promise<void> {
  const column = columnOf();
  if (column === null) return;
  column.style.width = `${sheet.width}px`;
  await settled();
  const cells = [...column.querySelectorAll<HTMLElement>('.explore-cell')];
  const blocks = cells.map(({ offsetTop, offsetHeight }) => ({ top: offsetTop, height: offsetHeight }));
  const moves = pageBreaks(blocks, sheet.height);
  cells.forEach((cell, place) => {
    cell.style.marginTop = `${moves[place]}px`;
  });
  await settled();
  print();
}
