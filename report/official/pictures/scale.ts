/** Round numbers from 0 that reach beyond `largest`, about `count` of them. */
export function ticksTo(largest: number, count = 5): number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough)!;
  const n = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: n + 1 }, (_, place) => Number((place * step).toPrecision(6)));
}
