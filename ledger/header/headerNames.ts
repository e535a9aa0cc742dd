/** Longest name of a column. */
const longest = 60;

const tidy = (cell: string): string => cell.replace(/\s+/g, ' ').trim().slice(0, longest);

/** A name for each of `width` columns from the rows of a header: a label and before it that of its group, which stands over the first of its columns or over all; '' where nothing stands. */
export function headerNames(rows: readonly (readonly string[])[], width: number): string[] {
  const texts = rows.map((row) => Array.from({ length: width }, (_, c) => tidy(row[c] ?? '')));
  // A group's label stands for the empty cells to its right whose columns have labels below, as its own column has.
  for (let r = 0; r + 1 < texts.length; r++) {
    const [row, below] = [texts[r]!, texts[r + 1]!];
    let group = '';
    for (let c = 0; c < width; c++) {
      if (row[c] !== '') group = below[c] === '' ? '' : row[c]!;
      else if (below[c] !== '') row[c] = group;
    }
  }
  return Array.from({ length: width }, (_, c) => {
    const parts = texts.map((row) => row[c]!).filter((part) => part !== '');
    return parts.filter((part, i) => part !== parts[i - 1]).join('/');
  });
}
