import { type Room, roomImports, rooms } from './rooms.ts';

const [width, boxWidth, boxHeight, step, top] = [900, 330, 46, 72, 64];
const middles = { left: 245, middle: 450, right: 655 };
/** Fill and line of a room by what it sees. */
const colours = {
  nothing: ['#f4f1e8', '#7a7362'],
  browser: ['#e2eef9', '#1f5f99'],
  node: ['#e3f1e8', '#23704a'],
} as const;

/** How many steps a room stands above the engine: one above the highest that it imports. */
function levelOf(name: string, imports: ReadonlyMap<string, readonly string[]>): number {
  return Math.max(0, ...imports.get(name)!.map((one) => 1 + levelOf(one, imports)));
}

const text = (x: number, y: number, size: number, more: string, words: string) =>
  `<text x="${x}" y="${y}" font-size="${size}" ${more}>${words}</text>`;

function box({ name, what, sees }: Room, x: number, y: number): string {
  const [fill, line] = colours[sees];
  return [
    `<rect x="${x - boxWidth / 2}" y="${y}" width="${boxWidth}" height="${boxHeight}" rx="6" fill="${fill}" stroke="${line}" stroke-width="1.5"/>`,
    text(x, y + 19, 15, 'font-weight="600"', name),
    text(x, y + 36, 12, 'fill="#4a463c"', what),
  ].join('\n');
}

/** The picture of the architecture as SVG: a box a room, an arrow from whoever imports to what is imported. */
export function roomsPicture(): string {
  const imports = roomImports();
  const levels = new Map(rooms.map(({ name }) => [name, levelOf(name, imports)]));
  const highest = Math.max(...levels.values());
  const height = top + highest * step + boxHeight + 56;
  const place = ({ name, side }: Room) => ({ x: middles[side], y: top + (highest - levels.get(name)!) * step });
  const byName = new Map(rooms.map((room) => [room.name, room]));
  const arrows = rooms.flatMap((room) =>
    imports.get(room.name)!.map((name) => {
      const [from, to] = [place(room), place(byName.get(name)!)];
      const [y1, y2] = [from.y + boxHeight, to.y - 7];
      // Straight down where one stands above the other; into a wider box at the nearest point.
      const reach = boxWidth / 2 - 30;
      const end = Math.min(to.x + reach, Math.max(to.x - reach, from.x));
      return `<path d="M${from.x} ${y1} L${end} ${y2}" stroke="#4a463c" stroke-width="1.5" fill="none" marker-end="url(#head)"/>`;
    }),
  );
  const legend = (['nothing', 'browser', 'node'] as const).map((sees, i) => {
    const [fill, line] = colours[sees];
    const words = { nothing: 'sees neither page nor Node', browser: 'sees the page', node: 'sees Node' }[sees];
    const x = [180, 430, 600][i]!;
    const y = height - 34;
    return `<rect x="${x}" y="${y}" width="16" height="16" rx="3" fill="${fill}" stroke="${line}"/>\n${text(x + 24, y + 13, 13, 'text-anchor="start"', words)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" text-anchor="middle" fill="#1d1b16">
<title id="title">Rooms of the house, and which way imports run</title>
<defs><marker id="head" viewBox="0 0 8 8" refX="2" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#4a463c"/></marker></defs>
<rect width="${width}" height="${height}" fill="#fffdf8"/>
${text(width / 2, 26, 16, 'font-weight="600"', 'Rooms, and which way imports run')}
${text(width / 2, 46, 12.5, 'fill="#4a463c"', 'An arrow leads from whoever imports to what is imported; whatever lies below along the arrows may be imported too, nothing above.')}
${arrows.join('\n')}
${rooms.map((room) => box(room, place(room).x, place(room).y)).join('\n')}
${legend.join('\n')}
</svg>
`;
}
