import Table from 'cli-table3';
import stringWidth from 'string-width';

export interface GridCell {
  readonly text: string;
  /** Columns it spans, default 1. */
  readonly span?: number;
}

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

const style = {
  chars: noBorders,
  style: { 'padding-left': 0, 'padding-right': 1, head: [], border: [] },
};

/** Rows as columns without borders, all aligned to the left. */
export function leftGrid(rows: readonly (readonly string[])[]): string {
  const table = new Table(style);
  table.push(...rows.map((row) => [...row]));
  return trimLines(table.toString());
}

/** Rows as aligned columns without borders: the first column to the left, the others to the right. Wide characters count two. */
export function grid(rows: readonly (readonly (string | GridCell)[])[]): string {
  const columns = Math.max(...rows.map((row) => row.reduce((n, cell) => n + spanOf(cell), 0)));
  const table = new Table({
    ...style,
    colAligns: Array.from({ length: columns }, (_, i) => (i === 0 ? 'left' : 'right')),
  });
  for (const row of rows) {
    table.push(
      row.map((cell) =>
        typeof cell === 'string' ? cell : { content: cell.text, colSpan: cell.span ?? 1, hAlign: 'right' },
      ),
    );
  }
  return trimLines(table.toString());
}

const spanOf = (cell: string | GridCell): number => (typeof cell === 'string' ? 1 : (cell.span ?? 1));

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * Text broken into lines of at most `width` columns where a line may break: at spaces, after `-`, and beside every wide
 * character. A word longer than a line stands alone on its line.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const pieces =
    text.match(
      /[\u2e80-\uffff][\uff0c\u3002\uff1b\uff1a\uff09\u3001\u201d]*|[^\s\u2e80-\uffff-]*-|[^\s\u2e80-\uffff-]+|\s+/g,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const next = line + piece;
    if (line !== '' && stringWidth(next.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = indent + piece.trimStart();
    } else {
      line = next;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.join('\n');
}
