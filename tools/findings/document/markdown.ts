const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Lines of a table with an empty line after it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
  '',
];

/** Lines of a list with an empty line after it; nothing for no items. */
export const bullets = (items: readonly string[]): string[] =>
  items.length === 0 ? [] : [...items.map((item) => `- ${item}`), ''];

/** Lines of a box with a title. */
export const box = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`> **${title}**`, '>', ...items.map((item) => `> - ${item}`), ''];

/** Lines of paragraphs, an empty line after each. */
export const paragraphs = (...texts: readonly string[]): string[] =>
  texts.flatMap((text) => (text === '' ? [] : [text, '']));
