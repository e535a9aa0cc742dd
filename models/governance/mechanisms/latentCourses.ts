import { exponentials } from '../../../sim/engine/exponentials.ts';
import { logarithms } from '../../../sim/engine/logarithms.ts';
import { epochDays } from '../epoch.ts';
import { type GrievanceColumns, in1, in2, in4, in8 } from '../grievanceTable.ts';

/** Stands for a course that needs no exponential. */
const none = -1;

/**
 * The courses of severity of up to `batchSize` latent grievances to the end of an epoch (severity.ts). They depend on nothing but their own rows, and are worked out one beside the
 * other: what a grievance then meets must wait for its turn, its row's way from memory and its logarithm need not.
 */
export class LatentCourses {
  static readonly batchSize = 64;
  /** Where each begins: the start of the epoch, or its birth. */
  readonly from = new Float64Array(LatentCourses.batchSize);
  /** What is left of 1 - s₀ where it begins, and at the end of the epoch. */
  readonly leftNow = new Float64Array(LatentCourses.batchSize);
  readonly leftThen = new Float64Array(LatentCourses.batchSize);
  /** ∫ (1 - s) over the stretch, in days. */
  readonly easeDays = new Float64Array(LatentCourses.batchSize);
  readonly caseClass = new Int8Array(LatentCourses.batchSize);
  readonly community = new Int16Array(LatentCourses.batchSize);
  /** Whether it is looked at for the first time. */
  readonly newborn = new Uint8Array(LatentCourses.batchSize);
  private readonly whole = new Float64Array(LatentCourses.batchSize);
  private readonly part = new Float64Array(LatentCourses.batchSize);

  /** Follows those at `ids[first]` and after it from `from`, or from their births where that is later, to `end`. */
  follow(g: GrievanceColumns, ids: Int32Array, first: number, count: number, from: number, end: number): void {
    const { leftNow, leftThen, easeDays, newborn, whole, part } = this;
    let decays = 0;
    for (let i = 0; i < count; i++) {
      const id = ids[first + i]!;
      const growth = g.growth[in4 * id]!;
      const begins = Math.max(from, g.birth[in8 * id]!);
      const isNew = g.epochDecay[in8 * id] === 0;
      this.from[i] = begins;
      // Read here for the reason that holds for all of it.
      this.caseClass[i] = g.caseClass[in1 * id]!;
      this.community[i] = g.community[in2 * id]!;
      newborn[i] = Number(isNew);
      leftNow[i] = isNew ? 1 - g.severity[in4 * id]! : g.left[in8 * id]!;
      whole[i] = isNew ? -growth * epochDays : none;
      part[i] = end - begins === epochDays ? none : -growth * (end - begins);
      decays += Number(isNew) + Number(part[i] !== none);
    }
    if (decays > 0) {
      exponentials(whole, whole, count);
      exponentials(part, part, count);
    }
    for (let i = 0; i < count; i++) {
      const id = ids[first + i]!;
      const initial = g.severity[in4 * id]!;
      if (newborn[i] !== 0) g.epochDecay[in8 * id] = whole[i]!;
      leftThen[i] = leftNow[i]! * (end - this.from[i]! === epochDays ? g.epochDecay[in8 * id]! : part[i]!);
      easeDays[i] = (initial + leftNow[i]!) / (initial + leftThen[i]!);
    }
    logarithms(easeDays, easeDays, count);
    for (let i = 0; i < count; i++) easeDays[i] = easeDays[i]! / g.growth[in4 * ids[first + i]!]!;
  }
}
