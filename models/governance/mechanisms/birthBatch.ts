import type { RandomStream } from '../../../sim/engine/random/randomStream.ts';
import type { RandomStreams } from '../../../sim/engine/random/streams.ts';
import type { Moments } from './births.ts';

/** Grievances born at a time. */
export const batchSize = 64;

const pairs = () => new Float64Array(2 * batchSize);

/**
 * The draws of grievances that are born one after the other: drawn side by side, they do not wait for each other. Pairs, the i-th
 * grievance's at 2i; one born by itself is the 0th. One block of randomness for each pair of attributes.
 */
export class BirthBatch {
  readonly entities = new Int32Array(batchSize);
  readonly indices = new Int32Array(batchSize);
  readonly courses = pairs();
  readonly shapes = pairs();
  readonly ranks = pairs();
  readonly households = pairs();
  readonly ties = pairs();
  readonly lucks = [pairs(), pairs(), pairs()] as const;
  /** Of some of the batch: those `drawCollective` was asked for. */
  readonly collectives = pairs();
  private readonly zeros = new Int32Array(batchSize);
  private readonly ones = new Int32Array(batchSize).fill(1);
  private readonly someEntities = new Int32Array(batchSize);
  private readonly someIndices = new Int32Array(batchSize);
  private readonly course: RandomStream;
  private readonly shape: RandomStream;
  private readonly department: RandomStream;
  private readonly household: RandomStream;
  private readonly luck: RandomStream;
  private readonly collective: RandomStream;

  constructor(streams: RandomStreams) {
    this.course = streams.stream('grievance.course');
    this.shape = streams.stream('grievance.shape');
    this.department = streams.stream('grievance.department');
    this.household = streams.stream('household');
    this.luck = streams.stream('grievance.luck');
    this.collective = streams.stream('grievance.collective');
  }

  /** Draws for the grievances of `moments` at `from` and after it; returns for how many. */
  draw(moments: Moments, from: number): number {
    const { entities, indices } = this;
    const count = Math.min(batchSize, moments.count - from);
    for (let i = 0; i < count; i++) {
      entities[i] = moments.entity[from + i]!;
      indices[i] = moments.index[from + i]!;
    }
    this.course.fillPairsAt(entities, indices, 0, this.courses, count);
    this.shape.fillPairsAt(entities, indices, 0, this.shapes, count);
    this.department.fillPairsAt(entities, indices, 0, this.ranks, count);
    for (let trial = 0; trial < 3; trial++) this.luck.fillPairsAt(entities, indices, trial, this.lucks[trial]!, count);
    return count;
  }

  /** Draws the households of `count` of the batch, whose places in it `which` names. */
  drawHouseholds(which: Int32Array, count: number): void {
    const { someEntities } = this;
    for (let i = 0; i < count; i++) someEntities[i] = this.entities[which[i]!]!;
    this.household.fillPairsAt(someEntities, this.zeros, 0, this.households, count);
    this.household.fillPairsAt(someEntities, this.ones, 0, this.ties, count);
  }

  /** Draws for `count` of the batch, whose places in it `which` names, whether others can come to share them. */
  drawCollective(which: Int32Array, count: number): void {
    const { someEntities, someIndices } = this;
    for (let i = 0; i < count; i++) {
      someEntities[i] = this.entities[which[i]!]!;
      someIndices[i] = this.indices[which[i]!]!;
    }
    this.collective.fillPairsAt(someEntities, someIndices, 0, this.collectives, count);
  }

  /** Draws the course of one. */
  drawCourse(entity: number, index: number): void {
    this.course.uniformPair(entity, index, 0, this.courses);
  }

  /** Draws the household of one. */
  drawHousehold(entity: number): void {
    this.household.uniformPair(entity, 0, 0, this.households);
    this.household.uniformPair(entity, 1, 0, this.ties);
  }

  /** Draws the luck of one. */
  drawLuck(entity: number, index: number): void {
    for (let trial = 0; trial < 3; trial++) this.luck.uniformPair(entity, index, trial, this.lucks[trial]!);
  }
}
