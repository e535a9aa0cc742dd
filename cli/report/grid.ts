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
  style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
};

/** Rows as columns without borders, all aligned to the left. */
export function leftGrid(rows: readonly (readonly string[])[]): string {
  const table = new Table({ ...style, style: { ...style.style, 'padding-right': 1 } });
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

/** Wide characters, of which each may stand on a line of its own. */
const wideRange = '\\u2e80-\\uff00\\uff02-\\uff07\\uff0a\\uff0b\\uff0d-\\uff19\\uff1c-\\uffff';
/** Punctuation that opens, and that closes: it stays with what follows, and with what goes before. */
const opening = '\\uff08\\u201c';
const closing = '\\uff09\\uff0c\\uff1a\\uff1b\\uff01\\u3001\\u3002\\u201d';
/** A hyphen breaks a word only between letters: a minus stays with its number. */
const word = `(?:[^\\s${wideRange}${opening}${closing}-]|(?<![A-Za-z])-|-(?![A-Za-z]))+(?:(?<=[A-Za-z])-(?=[A-Za-z]))?`;
/** A path or an address stays whole, so that it can be copied. */
const address = '[!-~]*/[!-~]+';
const piecePattern = new RegExp(
  `[${opening}]*(?:${address}|(?![${closing}])[${wideRange}]|${word})[${closing}]*|[${opening}${closing}]+|\\s+|-`,
  'gu',
);

/**
 * Text broken into lines of at most `width` columns where a line may break: at spaces, after a hyphen between letters, and beside every
 * wide character. A word longer than a line stands alone on its line.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const pieces = withPercentSigns(text.match(piecePattern) ?? []);
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of pieces) {
    const wide = stringWidth(piece);
    if (line !== '' && piece.trim() !== '' && taken + wide > width) {
      lines.push(line.trimEnd());
      line = indent;
      taken = indent.length;
    }
    // White space at the start of a continued line belongs to the break.
    if (line === indent && lines.length > 0 && piece.trim() === '') continue;
    line += piece;
    taken += wide;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.join('\n');
}

/** A percent sign stays with its number. */
function withPercentSigns(pieces: readonly string[]): string[] {
  const kept: string[] = [];
  for (const piece of pieces) {
    const isSign = piece.startsWith('%') && kept.at(-1) === ' ' && /\d$/.test(kept.at(-2) ?? '');
    if (isSign) kept.push(`${kept.splice(-2).join('')}${piece}`);
    else kept.push(piece);
  }
  return kept;
}
