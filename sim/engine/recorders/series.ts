import { FaultError } from '../fault.ts';

/**
 * One number for each step of a fixed grid of days: cell i stands for [i · stepDays, (i + 1) · stepDays). What falls
 * outside the grid is ignored. Merging replicates gives their mean, cell by cell.
 */
export class Series {
  readonly stepDays: number;
  private readonly sums: Float64Array;
  private replicates = 1;

  /** Throws `seriesGrid` unless there is at least one cell and the step is positive. */
  constructor(cells: number, stepDays = 1) {
    if (!(Number.isInteger(cells) && cells >= 1 && stepDays > 0)) {
      throw new FaultError({ code: 'seriesGrid', path: 'series', value: cells, expected: '[1, Infinity)' });
    }
    this.stepDays = stepDays;
    this.sums = new Float64Array(cells);
  }

  get cells(): number {
    return this.sums.length;
  }

  /** Adds to the cell of `time`. */
  add(time: number, amount = 1): void {
    const cell = Math.floor(time / this.stepDays);
    if (cell >= 0 && cell < this.sums.length) this.sums[cell]! += amount;
  }

  /** Sets the cell of `time`. */
  set(time: number, value: number): void {
    const cell = Math.floor(time / this.stepDays);
    if (cell >= 0 && cell < this.sums.length) this.sums[cell] = value;
  }

  /** Takes in another replicate's series. Fold replicates in their order. Throws `seriesGrid` for another grid. */
  merge(other: Series): void {
    if (other.cells !== this.cells || other.stepDays !== this.stepDays) {
      throw new FaultError({ code: 'seriesGrid', path: 'series', value: other.cells, expected: this.cells });
    }
    for (let cell = 0; cell < this.sums.length; cell++) this.sums[cell]! += other.sums[cell]!;
    this.replicates += other.replicates;
  }

  /** A copy of the values, one a cell; the mean over the replicates merged. */
  values(): Float64Array {
    return this.sums.map((sum) => sum / this.replicates);
  }
}
