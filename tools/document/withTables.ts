/*
 * A generated table stands between `<!-- generated: NAME | HEADER | HEADER … -->` and `<!-- end -->`. Its headers are the document's own words; its
 * rows come from elsewhere.
 */
const generated = /(<!-- generated: ([\w.]+) \| (.+?) -->\n)[\s\S]*?(<!-- end -->)/g;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The document with every generated table written anew; `rowsOf` has a table's rows by its name. Throws for a table nobody makes, or headers that do not fit it. */
export function withTables(
  document: string,
  rowsOf: (name: string) => readonly (readonly string[])[] | undefined,
): string {
  return document.replaceAll(generated, (_, marker: string, name: string, headers: string, end: string) => {
    const rows = rowsOf(name);
    if (rows === undefined) throw new Error(`no table ${name}`);
    const titles = headers.split(' | ');
    if (rows.some((row) => row.length !== titles.length)) throw new Error(`${name}: ${titles.length} headers`);
    const lines = [line(titles), line(titles.map(() => '---')), ...rows.map((row) => line(row.map(cell)))];
    return `${marker}${lines.join('\n')}\n${end}`;
  });
}

/** Names of the tables a document has, in its order. */
export const tablesIn = (document: string): string[] => [...document.matchAll(generated)].map((match) => match[2]!);

/** What a person wrote: the document without its generated tables. */
export const withoutTables = (document: string): string => document.replaceAll(generated, '');
