import type { RandomStream } from '../../../sim/engine/random/randomStream.ts';
import type { Moments } from './births.ts';

/** Grievances born at a time. */
const size = 64;

const pairs = () => new Float64Array(2 * size);

/** The streams that every grievance of the exogenous stream draws on. */
interface BirthStreams {
  readonly course: RandomStream;
  readonly shape: RandomStream;
  readonly department: RandomStream;
  readonly household: RandomStream;
  readonly luck: RandomStream;
}

/** Addresses and draws of grievances that are born one after the other: drawn side by side, they do not wait for each other. Pairs, the i-th grievance's at 2i. */
export class BirthBatch {
  readonly entities = new Int32Array(size);
  readonly indices = new Int32Array(size);
  readonly courses = pairs();
  readonly shapes = pairs();
  readonly ranks = pairs();
  readonly households = pairs();
  readonly ties = pairs();
  readonly lucks = [pairs(), pairs(), pairs()] as const;
  private readonly zeros = new Int32Array(size);
  private readonly ones = new Int32Array(size).fill(1);
  private readonly streams: BirthStreams;

  constructor(streams: BirthStreams) {
    this.streams = streams;
  }

  /** Draws for the grievances at `order[from]` and the positions after it; returns for how many, 0 at the end. */
  draw(moments: Moments, order: Int32Array, from: number): number {
    const { entities, indices } = this;
    const { course, shape, department, household, luck } = this.streams;
    const count = Math.min(size, order.length - from);
    for (let i = 0; i < count; i++) {
      entities[i] = moments.entity[order[from + i]!]!;
      indices[i] = moments.index[order[from + i]!]!;
    }
    course.fillPairsAt(entities, indices, 0, this.courses, count);
    shape.fillPairsAt(entities, indices, 0, this.shapes, count);
    department.fillPairsAt(entities, indices, 0, this.ranks, count);
    household.fillPairsAt(entities, this.zeros, 0, this.households, count);
    household.fillPairsAt(entities, this.ones, 0, this.ties, count);
    for (let trial = 0; trial < 3; trial++) luck.fillPairsAt(entities, indices, trial, this.lucks[trial]!, count);
    return count;
  }
}
