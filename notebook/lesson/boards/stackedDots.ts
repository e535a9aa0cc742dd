/** Where dots of equal size stand on a line so that none hides another: `place` along the line, `row` from 0 upwards. */
export function stackedDots(
  places: readonly number[],
  size: number,
): { readonly place: number; readonly row: number }[] {
  const ends: number[] = [];
  const order = places.map((_, i) => i).sort((a, b) => places[a]! - places[b]!);
  const rows = new Map<number, number>();
  for (const i of order) {
    let row = ends.findIndex((end) => end <= places[i]!);
    if (row < 0) row = ends.length;
    ends[row] = places[i]! + size;
    rows.set(i, row);
  }
  return places.map((place, i) => ({ place, row: rows.get(i)! }));
}
