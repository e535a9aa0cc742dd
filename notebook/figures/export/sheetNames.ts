const longest = 31;

/** Names a workbook takes, each once: 31 signs, none of `[]:*?/\`, no apostrophe at an end. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((want) => {
    const safe = trimmed(want.replaceAll(/[[\]:*?/\\]+/g, ' ')) || 'Sheet';
    let name = cut(safe, longest);
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) {
      const suffix = ` ${copy}`;
      name = cut(safe, longest - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

const trimmed = (text: string): string => text.replaceAll(/^['\s]+|['\s]+$/g, '');

/** Counted in UTF-16 units, as Excel counts, and never through a pair of them. */
function cut(text: string, length: number): string {
  return trimmed(text.slice(0, length).replace(/[\ud800-\udbff]$/, ''));
}
