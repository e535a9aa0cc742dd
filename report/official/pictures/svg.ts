/** Units across the type area of a page; 16 of them are a letter of 9.8 pt. */
export const pictureWidth = 720;
const fontSize = 16;
export const rowHeight = 24;

/** Colours of paper: ink and what stands behind it. */
export const ink = '#1a1a1a';
export const softInk = '#4d4d4d';
export const gridInk = '#cccccc';

type Attributes = Readonly<Record<string, string | number>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => entities[one]!);

/** Coordinates with two decimals: the same text in every engine. */
const shown = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);

/** An element of SVG as text. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${shown(value)}"`);
  return content.length === 0
    ? `<${name}${listed.join('')}/>`
    : `<${name}${listed.join('')}>${content.join('')}</${name}>`;
}

/** Words at a place; `y` is the middle of their line. */
export const words = (text: string, x: number, y: number, attributes: Attributes = {}): string =>
  element('text', { x, y: y + fontSize * 0.36, fill: ink, ...attributes }, escaped(text));

export const line = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes = {}): string =>
  element('line', { x1, y1, x2, y2, stroke: ink, 'stroke-width': 1, ...attributes });

/** An interval lying down: a line with a stroke at each end. */
export function whisker(x1: number, x2: number, y: number, attributes: Attributes = {}): string {
  const arm = 5;
  const wide = { 'stroke-width': 1.6, ...attributes };
  return [line(x1, y, x2, y, wide), line(x1, y - arm, x1, y + arm, wide), line(x2, y - arm, x2, y + arm, wide)].join(
    '',
  );
}

/** The whole drawing on white. The names of typefaces are those of common systems, the one that is shipped first. */
export function drawing(height: number, defs: readonly string[], content: readonly string[]): string {
  const fonts =
    "'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: pictureWidth,
      height,
      viewBox: `0 0 ${pictureWidth} ${Math.round(height)}`,
      'font-family': fonts,
      'font-size': fontSize,
    },
    element('defs', {}, ...defs, ' '),
    element('rect', { width: pictureWidth, height, fill: '#ffffff' }),
    ...content,
  );
}
