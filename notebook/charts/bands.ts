/** Quantiles over worlds, cell by cell; NaN where no world has a value. */
export interface Bands {
  readonly median: Float64Array;
  /** The middle half. */
  readonly low50: Float64Array;
  readonly high50: Float64Array;
  readonly low90: Float64Array;
  readonly high90: Float64Array;
  /** Worlds that have a value. */
  readonly n: Float64Array;
}

/** Curves of equal length, one a world, in any order. Quantiles are interpolated between order statistics (R's type 7); NaN cells are left out. */
export function bandsOf(curves: readonly Float64Array[]): Bands {
  const cells = curves[0]?.length ?? 0;
  const column = () => new Float64Array(cells).fill(Number.NaN);
  const bands = {
    median: column(),
    low50: column(),
    high50: column(),
    low90: column(),
    high90: column(),
    n: new Float64Array(cells),
  };
  for (let cell = 0; cell < cells; cell++) {
    const values = Float64Array.from(curves, (curve) => curve[cell]!)
      .filter((value) => !Number.isNaN(value))
      .sort();
    bands.n[cell] = values.length;
    if (values.length === 0) continue;
    const at = (p: number) => quantile(values, p);
    bands.median[cell] = at(0.5);
    bands.low50[cell] = at(0.25);
    bands.high50[cell] = at(0.75);
    bands.low90[cell] = at(0.05);
    bands.high90[cell] = at(0.95);
  }
  return bands;
}

function quantile(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const below = Math.floor(place);
  const value = sorted[below]!;
  return place === below ? value : value + (place - below) * (sorted[below + 1]! - value);
}
