export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sign that wants its name beside it. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Boxes of names beside their signs, one each, within `frame`: each takes, in turn, the place around its sign that covers least of the other
 * signs (squares of `sign` pixels), of `obstacles` and of the names before it. Earlier places are preferred where several are as good.
 */
export function labelPlaces(
  labels: readonly Labelled[],
  sign: number,
  frame: Box,
  obstacles: readonly Box[] = [],
): Box[] {
  const signs = labels.map(({ x, y }) => ({ x: x - sign / 2, y: y - sign / 2, width: sign, height: sign }));
  const placed: Box[] = [];
  for (const label of labels) {
    const taken = [...signs, ...placed];
    const cost = (box: Box) => 4 * covered(box, taken) + covered(box, obstacles) + 8 * outside(box, frame);
    const candidates = around(label, sign);
    placed.push(candidates.reduce((best, box) => (cost(box) < cost(best) ? box : best)));
  }
  return placed;
}

function around({ x, y, width, height }: Labelled, sign: number): Box[] {
  const far = sign * 0.75;
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const [right, leftward, middle] = [x + far, x - far - width, x - width / 2];
  return [
    at(right, y - height),
    at(leftward, y - height),
    at(right, y),
    at(leftward, y),
    at(middle, y - far - height),
    at(middle, y + far),
    at(right, y - 2 * height),
    at(leftward, y - 2 * height),
    at(right, y + height),
    at(leftward, y + height),
  ];
}

const covered = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, other) => sum + overlap(box, other), 0);

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const outside = (box: Box, frame: Box): number => box.width * box.height - overlap(box, frame);
