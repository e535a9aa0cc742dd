/** Fields of lines that `csvRow` wrote, each a line. */
export function tableOfCsv(lines: Iterable<string>): string[][] {
  return Array.from(lines, (line) =>
    [...line.replace(/\n$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
    ),
  );
}
