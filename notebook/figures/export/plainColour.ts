/** A computed colour as any SVG program reads it: `#rrggbb` and an opacity 0 … 1. What is no colour (`none`, `url(#id)`) comes back as it is. */
export function plainColour(value: string): { readonly colour: string; readonly opacity: number } {
  const known = seen.get(value);
  if (known !== undefined) return known;
  const found = read(value);
  seen.set(value, found);
  return found;
}

const seen = new Map<string, ReturnType<typeof plainColour>>();

function read(value: string): ReturnType<typeof plainColour> {
  if (value.startsWith('url(')) return { colour: value.replaceAll(/["']/g, ''), opacity: 1 };
  if (!CSS.supports('color', value) || value === 'none') return { colour: value, opacity: 1 };
  const [red, green, blue, alpha] = channels(value);
  const hex = [red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
  return { colour: `#${hex}`, opacity: alpha };
}

/** Of `rgb()` as written; other notations (`oklch`, `color-mix`) as the browser paints them. */
function channels(value: string): [number, number, number, number] {
  const numbers = /^rgba?\(/.test(value) ? value.match(/[\d.]+/g)?.map(Number) : undefined;
  if (numbers !== undefined && numbers.length >= 3) return [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3] ?? 1];
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d')!;
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}
