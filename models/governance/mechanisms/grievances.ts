import { exp, ln, logistic, normalQuantile } from '../../../sim/engine/arithmetic.ts';
import type { Calendar } from '../../../sim/engine/calendar.ts';
import type { RandomStream } from '../../../sim/engine/random/randomStream.ts';
import type { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { HAZARD, nClasses } from '../caseClasses.ts';
import { caseTypes, departmentWeights, typesOf } from '../caseTypes.ts';
import { type GrievanceColumns, type Grievances, in1, in2, in4, in8, makeGrievances } from '../grievanceTable.ts';
import type { Constants, Uncertainties } from '../parameters/governanceParameters.ts';
import type { Territory } from '../territory.ts';
import { BirthBatch } from './birthBatch.ts';
import { drawMoments, type Moments, orderByDay } from './births.ts';
import { cumulativeIntensity } from './demand.ts';

const maxMatters = 4;
/** Logit spread of the need for local knowledge around its type's mean. */
const localitySpread = 0.8;

/**
 * Every grievance of the run, with the attributes it is born with, in the order of the days of their birth. A pure function of the
 * random world and the uncertainties: no lever enters, so the stream is the same under every policy.
 *
 * Draws are addressed by place (a household's number within its community, for hazards a grid's) and by the ordinal of the
 * grievance there, so that one household more leaves every other grievance as it was.
 */
export function bearGrievances(
  constants: Constants,
  uncertainties: Uncertainties,
  territory: Territory,
  calendar: Calendar,
  days: number,
  streams: RandomStreams,
  births: Birth,
): Grievances {
  const intensity = cumulativeIntensity(uncertainties, territory, constants.townships, calendar, days, streams);
  const moments = drawMoments(constants, uncertainties, territory, intensity, days, streams);
  // Some room for those that others will cause.
  const table = makeGrievances(Math.ceil(1.1 * moments.count) + 64);
  // Who lives at the same time stands together in memory: most of a run's time is spent waiting for it.
  births.addAll(table, moments, orderByDay(moments, days));
  return table;
}

/** Draws the attributes of grievances, in batches or single; one block of randomness for each pair of attributes. */
export class Birth {
  private readonly pair = new Float64Array(2);
  private readonly tiePair = new Float64Array(2);
  private readonly lucks = [new Float64Array(2), new Float64Array(2), new Float64Array(2)] as const;
  private readonly batch: BirthBatch;
  private readonly course: RandomStream;
  private readonly household: RandomStream;
  private readonly luck: RandomStream;
  private readonly collective: RandomStream;
  private readonly u: Uncertainties;
  private readonly nDepartments: number;
  private readonly types: number[][];
  private readonly severityLogit: Float64Array;
  private readonly localityLogit: Float64Array;
  private readonly growthVariance: number;
  private readonly propensityVariance: number;
  private readonly trustLogit: number;

  constructor(constants: Constants, uncertainties: Uncertainties, streams: RandomStreams) {
    this.course = streams.stream('grievance.course');
    const shape = streams.stream('grievance.shape');
    const department = streams.stream('grievance.department');
    this.household = streams.stream('household');
    this.luck = streams.stream('grievance.luck');
    this.collective = streams.stream('grievance.collective');
    const { course, household, luck } = this;
    this.batch = new BirthBatch({ course, shape, department, household, luck });
    this.u = uncertainties;
    this.nDepartments = constants.departments;
    this.types = Array.from({ length: nClasses }, (_, k) => typesOf(k));
    const logit = (p: number) => ln(p / (1 - p));
    const means = [uncertainties.severityDispute, uncertainties.severityRequest, uncertainties.severityHazard];
    this.severityLogit = Float64Array.from(means, logit);
    this.localityLogit = Float64Array.from(caseTypes, ({ locality }) => logit(locality));
    this.growthVariance = ln(1 + uncertainties.growthCv * uncertainties.growthCv);
    this.propensityVariance = ln(1 + uncertainties.reportingPropensityCv * uncertainties.reportingPropensityCv);
    this.trustLogit = logit(uncertainties.trustMean);
  }

  /** Adds the grievances at these positions of `moments` to the table, in their order. */
  addAll(table: Grievances, moments: Moments, order: Int32Array): void {
    let from = 0;
    while (from < order.length) {
      const count = this.batch.draw(moments, order, from);
      for (let i = 0; i < count; i++) this.add(table, moments, order[from + i]!, i);
      from += count;
    }
  }

  /** `at`: its position in the batch that has been drawn. */
  private add(table: Grievances, moments: Moments, born: number, at: number): void {
    const { batch } = this;
    const id = table.add();
    const g = table.columns;
    const entity = batch.entities[at]!;
    const index = batch.indices[at]!;
    const caseClass = index % nClasses;
    const type = this.typeAt(caseClass, moments.share[born]!);
    g.birth[in8 * id] = moments.birth[born]!;
    g.entity[in4 * id] = entity;
    g.index[in4 * id] = index;
    g.community[in2 * id] = moments.community[born]!;
    g.caseClass[in1 * id] = caseClass;
    g.type[in1 * id] = type;

    this.setCourse(g, id, batch.courses, at);

    g.locality[in4 * id] = logistic(this.localityLogit[type]! + localitySpread * normalQuantile(batch.shapes[2 * at]!));
    const matters = Math.min(this.mattersAt(batch.shapes[2 * at + 1]!), this.nDepartments);
    g.matters[in1 * id] = matters;
    g.departments[in4 * id] = this.departmentsAt(batch.ranks[2 * at]!, type, matters);

    const share = caseTypes[type]!.collective * this.u.collectiveScale;
    if (share > 0 && this.collective.uniform(entity, index) < share) g.collective[in1 * id] = 1;
    if (caseClass === HAZARD) this.passersBy(g, id);
    else this.setHousehold(g, id, batch.households, batch.ties, at);
    this.setLuck(g, id, batch.lucks, at);
  }

  /** How severe it is at first and how fast it grows, by the class in its row. Stream `grievance.course`, one pair. */
  drawCourse(g: GrievanceColumns, id: number): void {
    this.course.uniformPair(g.entity[in4 * id]!, g.index[in4 * id]!, 0, this.pair);
    this.setCourse(g, id, this.pair, 0);
  }

  private setCourse(g: GrievanceColumns, id: number, draws: Float64Array, at: number): void {
    const { u } = this;
    g.severity[in4 * id] = logistic(
      this.severityLogit[g.caseClass[in1 * id]!]! + u.severitySpread * normalQuantile(draws[2 * at]!),
    );
    const growthSd = Math.sqrt(this.growthVariance);
    g.growth[in4 * id] = u.growthPerDay * exp(growthSd * normalQuantile(draws[2 * at + 1]!) - this.growthVariance / 2);
  }

  private typeAt(caseClass: number, u: number): number {
    const types = this.types[caseClass]!;
    let left = u;
    for (const type of types) {
      left -= caseTypes[type]!.share;
      if (left < 0) return type;
    }
    return types[types.length - 1]!;
  }

  /** 1, or more with geometric chances; at most four. */
  private mattersAt(u: number): number {
    let matters = 1;
    let left = u;
    let chance = this.u.severalDepartmentsShare;
    while (matters < maxMatters && left < chance) {
      matters++;
      left /= chance;
      chance = this.u.furtherDepartmentShare;
    }
    return matters;
  }

  /** Distinct departments: the first by the type's responsibilities, the next in turn from its list, then whichever follow. */
  private departmentsAt(u: number, type: number, matters: number): number {
    const own = caseTypes[type]!.departments;
    const rank = u < departmentWeights[0] ? 0 : u < departmentWeights[0] + departmentWeights[1] ? 1 : 2;
    let packed = 0;
    let taken = 0;
    for (let matter = 0; matter < matters; matter++) {
      let department = own[(rank + matter) % own.length]! % this.nDepartments;
      while ((taken & (1 << department)) !== 0) department = (department + 1) % this.nDepartments;
      taken |= 1 << department;
      packed |= department << (8 * matter);
    }
    return packed;
  }

  /** Propensity to report, trust and ties of a household as they were at the start. */
  ownHousehold(g: GrievanceColumns, id: number, entity: number): void {
    this.household.uniformPair(entity, 0, 0, this.pair);
    this.household.uniformPair(entity, 1, 0, this.tiePair);
    this.setHousehold(g, id, this.pair, this.tiePair, 0);
  }

  private setHousehold(g: GrievanceColumns, id: number, draws: Float64Array, ties: Float64Array, at: number): void {
    const sd = Math.sqrt(this.propensityVariance);
    g.propensity[in4 * id] = exp(sd * normalQuantile(draws[2 * at]!) - this.propensityVariance / 2);
    g.trust[in4 * id] = logistic(this.trustLogit + this.u.trustSpread * normalQuantile(draws[2 * at + 1]!));
    g.ties[in4 * id] = ties[2 * at]!;
  }

  /** A hazard is reported by whoever passes: average propensity, trust and ties. */
  private passersBy(g: GrievanceColumns, id: number): void {
    g.propensity[in4 * id] = 1;
    g.trust[in4 * id] = this.u.trustMean;
    g.ties[in4 * id] = 0.5;
  }

  /** Unit exponentials: a hazard strikes when it has accumulated this much. */
  drawLuck(g: GrievanceColumns, id: number, entity: number, index: number): void {
    const [first, second, third] = this.lucks;
    this.luck.uniformPair(entity, index, 0, first);
    this.luck.uniformPair(entity, index, 1, second);
    this.luck.uniformPair(entity, index, 2, third);
    this.setLuck(g, id, this.lucks, 0);
  }

  private setLuck(g: GrievanceColumns, id: number, lucks: BirthBatch['lucks'], at: number): void {
    const [first, second, third] = lucks;
    g.fadeLuck[in4 * id] = -ln(first[2 * at]!);
    g.neighbourLuck[in4 * id] = -ln(first[2 * at + 1]!);
    g.claimLuck[in4 * id] = -ln(second[2 * at]!);
    g.overHeadsLuck[in4 * id] = -ln(second[2 * at + 1]!);
    g.patrolLuck[in4 * id] = -ln(third[2 * at]!);
    g.outreachLuck[in4 * id] = -ln(third[2 * at + 1]!);
  }
}
