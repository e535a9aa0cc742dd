import { exp, ln, logistic, normalQuantile } from '../../../sim/engine/arithmetic.ts';
import type { Calendar } from '../../../sim/engine/calendar.ts';
import type { RandomStream } from '../../../sim/engine/random/randomStream.ts';
import type { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { HAZARD, nClasses } from '../caseClasses.ts';
import { caseTypes, departmentWeights, typesOf } from '../caseTypes.ts';
import { type GrievanceColumns, type Grievances, in1, in2, in4, in8, makeGrievances } from '../grievanceTable.ts';
import type { Constants, Uncertainties } from '../parameters/governanceParameters.ts';
import type { Territory } from '../territory.ts';
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
): { grievances: Grievances; births: Birth } {
  const intensity = cumulativeIntensity(uncertainties, territory, constants.townships, calendar, days, streams);
  const moments = drawMoments(constants, uncertainties, territory, intensity, days, streams);
  const birth = new Birth(constants, uncertainties, streams);
  // Some room for those that others will cause.
  const table = makeGrievances(Math.ceil(1.1 * moments.count) + 64);
  // Who lives at the same time stands together in memory: most of a run's time is spent waiting for it.
  for (const id of orderByDay(moments, days)) birth.add(table, moments, id);
  return { grievances: table, births: birth };
}

/** Draws the attributes of single grievances; one block of randomness for each pair of attributes. */
export class Birth {
  private readonly pair = new Float64Array(2);
  private readonly course: RandomStream;
  private readonly shape: RandomStream;
  private readonly department: RandomStream;
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
    this.shape = streams.stream('grievance.shape');
    this.department = streams.stream('grievance.department');
    this.household = streams.stream('household');
    this.luck = streams.stream('grievance.luck');
    this.collective = streams.stream('grievance.collective');
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

  add(table: Grievances, moments: Moments, at: number): void {
    const { pair, u } = this;
    const id = table.add();
    const g = table.columns;
    const entity = moments.entity[at]!;
    const index = moments.index[at]!;
    const caseClass = index % nClasses;
    const type = this.typeAt(caseClass, moments.share[at]!);
    g.birth[in8 * id] = moments.birth[at]!;
    g.entity[in4 * id] = entity;
    g.index[in4 * id] = index;
    g.community[in2 * id] = moments.community[at]!;
    g.caseClass[in1 * id] = caseClass;
    g.type[in1 * id] = type;

    this.drawCourse(g, id);

    this.shape.uniformPair(entity, index, 0, pair);
    g.locality[in4 * id] = logistic(this.localityLogit[type]! + localitySpread * normalQuantile(pair[0]!));
    const matters = Math.min(this.mattersAt(pair[1]!), this.nDepartments);
    g.matters[in1 * id] = matters;
    g.departments[in4 * id] = this.drawDepartments(entity, index, type, matters);

    const share = caseTypes[type]!.collective * u.collectiveScale;
    if (share > 0 && this.collective.uniform(entity, index) < share) g.collective[in1 * id] = 1;
    if (caseClass !== HAZARD) this.ownHousehold(g, id, entity);
    else this.passersBy(g, id);
    this.drawLuck(g, id, entity, index);
  }

  /** How severe it is at first and how fast it grows, by the class in its row. Stream `grievance.course`, one pair. */
  drawCourse(g: GrievanceColumns, id: number): void {
    const { pair, u } = this;
    this.course.uniformPair(g.entity[in4 * id]!, g.index[in4 * id]!, 0, pair);
    g.severity[in4 * id] = logistic(
      this.severityLogit[g.caseClass[in1 * id]!]! + u.severitySpread * normalQuantile(pair[0]!),
    );
    const growthSd = Math.sqrt(this.growthVariance);
    g.growth[in4 * id] = u.growthPerDay * exp(growthSd * normalQuantile(pair[1]!) - this.growthVariance / 2);
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
  private drawDepartments(entity: number, index: number, type: number, matters: number): number {
    const own = caseTypes[type]!.departments;
    const u = this.department.uniform(entity, index);
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
    const { pair, u } = this;
    this.household.uniformPair(entity, 0, 0, pair);
    const sd = Math.sqrt(this.propensityVariance);
    g.propensity[in4 * id] = exp(sd * normalQuantile(pair[0]!) - this.propensityVariance / 2);
    g.trust[in4 * id] = logistic(this.trustLogit + u.trustSpread * normalQuantile(pair[1]!));
    g.ties[in4 * id] = this.household.uniform(entity, 1);
  }

  /** A hazard is reported by whoever passes: average propensity, trust and ties. */
  private passersBy(g: GrievanceColumns, id: number): void {
    g.propensity[in4 * id] = 1;
    g.trust[in4 * id] = this.u.trustMean;
    g.ties[in4 * id] = 0.5;
  }

  /** Unit exponentials: a hazard strikes when it has accumulated this much. */
  drawLuck(g: GrievanceColumns, id: number, entity: number, index: number): void {
    const { pair } = this;
    this.luck.uniformPair(entity, index, 0, pair);
    g.fadeLuck[in4 * id] = -ln(pair[0]!);
    g.neighbourLuck[in4 * id] = -ln(pair[1]!);
    this.luck.uniformPair(entity, index, 1, pair);
    g.claimLuck[in4 * id] = -ln(pair[0]!);
    g.overHeadsLuck[in4 * id] = -ln(pair[1]!);
    this.luck.uniformPair(entity, index, 2, pair);
    g.patrolLuck[in4 * id] = -ln(pair[0]!);
    g.outreachLuck[in4 * id] = -ln(pair[1]!);
  }
}
