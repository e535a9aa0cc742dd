/** Longest name of a column. */
const longest = 60;

const tidy = (cell: string): string => cell.replace(/\s+/g, ' ').trim().slice(0, longest);

/** A name for each of `width` columns from the rows of a header: a label and before it that of its group, which stands over the first of its columns or over all; '' where nothing stands. */
export function headerNames(rows: readonly (readonly string[])[], width: number): string[] {
  const texts = rows.map((row) => Array.from({ length: width }, (_, c) => tidy(row[c] ?? '')));
  // A group's label stands for the empty cells to its right whose columns have labels below, as its own column has.
  for (const [r, row] of texts.entries()) {
    const above = texts[r - 1];
    const hasLabel = (c: number) => texts.slice(r + 1).some((below) => below[c] !== '');
    let group = '';
    for (let c = 0; c < width; c++) {
      // A group ends where the one it is part of does.
      if (above !== undefined && above[c] !== above[c - 1]) group = '';
      if (row[c] !== '') group = hasLabel(c) ? row[c]! : '';
      else if (hasLabel(c)) row[c] = group;
    }
  }
  return Array.from({ length: width }, (_, c) => {
    const parts = texts.map((row) => row[c]!).filter((part) => part !== '');
    return parts.filter((part, i) => part !== parts[i - 1]).join('/');
  });
}
