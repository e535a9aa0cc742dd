import { ln } from '../../../sim/engine/arithmetic.ts';
import type { Calendar } from '../../../sim/engine/calendar.ts';
import { exponentials } from '../../../sim/engine/exponentials.ts';
import { logarithms } from '../../../sim/engine/logarithms.ts';
import { normalQuantiles } from '../../../sim/engine/normalQuantiles.ts';
import type { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { HAZARD, nClasses } from '../caseClasses.ts';
import { caseTypes } from '../caseTypes.ts';
import { type GrievanceColumns, type Grievances, in1, in2, in4, in8, makeGrievances } from '../grievanceTable.ts';
import type { Constants, Uncertainties } from '../parameters/governanceParameters.ts';
import type { Territory } from '../territory.ts';
import { BirthBatch, batchSize } from './birthBatch.ts';
import { drawMoments, inOrderOfDays, type Moments } from './births.ts';
import { cumulativeIntensity } from './demand.ts';
import { maxMatters, TypeTables } from './typeTables.ts';

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
  births.addAll(table, inOrderOfDays(moments, days));
  return table;
}

/**
 * Draws the attributes of grievances, in batches or single: of `count` rows from `first` on, whose draws stand in the batch. Each step is a
 * loop over the batch, so that numbers stay in registers and arrays; nothing is passed on one by one.
 */
export class Birth {
  private readonly batch: BirthBatch;
  /** Two numbers each of the batch: normal deviates, and what becomes of them. */
  private readonly deviates = new Float64Array(2 * batchSize);
  private readonly values = new Float64Array(2 * batchSize);
  private readonly which = new Int32Array(batchSize);
  private readonly u: Uncertainties;
  private readonly nDepartments: number;
  private readonly tables: TypeTables;
  private readonly collectiveShare: Float64Array;
  private readonly severityLogit: Float64Array;
  private readonly localityLogit: Float64Array;
  private readonly growthVariance: number;
  private readonly propensityVariance: number;
  private readonly trustLogit: number;

  constructor(constants: Constants, uncertainties: Uncertainties, streams: RandomStreams) {
    this.batch = new BirthBatch(streams);
    this.u = uncertainties;
    this.nDepartments = constants.departments;
    this.tables = new TypeTables(constants.departments);
    this.collectiveShare = Float64Array.from(caseTypes, (type) => type.collective * uncertainties.collectiveScale);
    const logit = (p: number) => ln(p / (1 - p));
    const means = [uncertainties.severityDispute, uncertainties.severityRequest, uncertainties.severityHazard];
    this.severityLogit = Float64Array.from(means, logit);
    this.localityLogit = Float64Array.from(caseTypes, ({ locality }) => logit(locality));
    this.growthVariance = ln(1 + uncertainties.growthCv * uncertainties.growthCv);
    this.propensityVariance = ln(1 + uncertainties.reportingPropensityCv * uncertainties.reportingPropensityCv);
    this.trustLogit = logit(uncertainties.trustMean);
  }

  /** Adds the grievances of `moments` to the table, in their order. */
  addAll(table: Grievances, moments: Moments): void {
    for (let from = 0; from < moments.count; from += batchSize) {
      const count = this.batch.draw(moments, from);
      const first = table.rows;
      for (let i = 0; i < count; i++) table.add();
      const g = table.columns;
      this.setPlaces(g, first, moments, from, count);
      this.setCourses(g, first, count);
      this.setShapes(g, first, count);
      this.setCollective(g, first, count);
      this.setReporters(g, first, count);
      this.setLucks(g, first, count);
    }
  }

  /** How severe it is at first and how fast it grows, by the class in its row. Stream `grievance.course`, one pair. */
  drawCourse(g: GrievanceColumns, id: number): void {
    this.batch.drawCourse(g.entity[in4 * id]!, g.index[in4 * id]!);
    this.setCourses(g, id, 1);
  }

  /** Propensity to report, trust and ties of a household as they were at the start. */
  ownHousehold(g: GrievanceColumns, id: number, entity: number): void {
    this.batch.drawHousehold(entity);
    this.which[0] = 0;
    this.setHouseholds(g, id, 1);
  }

  /** Unit exponentials: a hazard strikes when it has accumulated this much. */
  drawLuck(g: GrievanceColumns, id: number, entity: number, index: number): void {
    this.batch.drawLuck(entity, index);
    this.setLucks(g, id, 1);
  }

  private setPlaces(g: GrievanceColumns, first: number, moments: Moments, from: number, count: number): void {
    const { tables } = this;
    for (let i = 0; i < count; i++) {
      const id = first + i;
      const born = from + i;
      const index = moments.index[born]!;
      const caseClass = index % nClasses;
      g.birth[in8 * id] = moments.birth[born]!;
      g.entity[in4 * id] = moments.entity[born]!;
      g.index[in4 * id] = index;
      g.community[in2 * id] = moments.community[born]!;
      g.caseClass[in1 * id] = caseClass;
      g.type[in1 * id] = tables.typeAt(caseClass, moments.share[born]!);
    }
  }

  private setCourses(g: GrievanceColumns, first: number, count: number): void {
    const { deviates, values, severityLogit, growthVariance } = this;
    const { severitySpread, growthPerDay } = this.u;
    const growthSd = Math.sqrt(growthVariance);
    normalQuantiles(this.batch.courses, deviates, 2 * count);
    for (let i = 0; i < count; i++) {
      const mean = severityLogit[g.caseClass[in1 * (first + i)]!]!;
      values[2 * i] = -(mean + severitySpread * deviates[2 * i]!);
      values[2 * i + 1] = growthSd * deviates[2 * i + 1]! - growthVariance / 2;
    }
    exponentials(values, values, 2 * count);
    for (let i = 0; i < count; i++) {
      g.severity[in4 * (first + i)] = 1 / (1 + values[2 * i]!);
      g.growth[in4 * (first + i)] = growthPerDay * values[2 * i + 1]!;
    }
  }

  private setShapes(g: GrievanceColumns, first: number, count: number): void {
    const { deviates, values, localityLogit, tables, nDepartments } = this;
    const { shapes, ranks } = this.batch;
    for (let i = 0; i < count; i++) values[i] = shapes[2 * i]!;
    normalQuantiles(values, deviates, count);
    for (let i = 0; i < count; i++) {
      values[i] = -(localityLogit[g.type[in1 * (first + i)]!]! + localitySpread * deviates[i]!);
    }
    exponentials(values, values, count);
    for (let i = 0; i < count; i++) {
      const id = first + i;
      const matters = Math.min(this.mattersAt(shapes[2 * i + 1]!), nDepartments);
      g.locality[in4 * id] = 1 / (1 + values[i]!);
      g.matters[in1 * id] = matters;
      g.departments[in4 * id] = tables.departmentsAt(ranks[2 * i]!, g.type[in1 * id]!, matters);
    }
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

  private setCollective(g: GrievanceColumns, first: number, count: number): void {
    const { batch, which, collectiveShare } = this;
    let asked = 0;
    for (let i = 0; i < count; i++) {
      which[asked] = i;
      if (collectiveShare[g.type[in1 * (first + i)]!]! > 0) asked++;
    }
    batch.drawCollective(which, asked);
    for (let j = 0; j < asked; j++) {
      const id = first + which[j]!;
      if (batch.collectives[2 * j]! < collectiveShare[g.type[in1 * id]!]!) g.collective[in1 * id] = 1;
    }
  }

  /** A hazard is reported by whoever passes, of average propensity, trust and ties; all else by a household. */
  private setReporters(g: GrievanceColumns, first: number, count: number): void {
    const { batch, which } = this;
    let households = 0;
    for (let i = 0; i < count; i++) {
      const id = first + i;
      if (g.caseClass[in1 * id] === HAZARD) {
        g.propensity[in4 * id] = 1;
        g.trust[in4 * id] = this.u.trustMean;
        g.ties[in4 * id] = 0.5;
      } else which[households++] = i;
    }
    batch.drawHouseholds(which, households);
    this.setHouseholds(g, first, households);
  }

  /** Of `count` rows, those that `which` numbers from `first` on. */
  private setHouseholds(g: GrievanceColumns, first: number, count: number): void {
    const { deviates, values, which, propensityVariance, trustLogit } = this;
    const { households, ties } = this.batch;
    const { trustSpread } = this.u;
    const sd = Math.sqrt(propensityVariance);
    normalQuantiles(households, deviates, 2 * count);
    for (let j = 0; j < count; j++) {
      values[2 * j] = sd * deviates[2 * j]! - propensityVariance / 2;
      values[2 * j + 1] = -(trustLogit + trustSpread * deviates[2 * j + 1]!);
    }
    exponentials(values, values, 2 * count);
    for (let j = 0; j < count; j++) {
      const id = first + which[j]!;
      g.propensity[in4 * id] = values[2 * j]!;
      g.trust[in4 * id] = 1 / (1 + values[2 * j + 1]!);
      g.ties[in4 * id] = ties[2 * j]!;
    }
  }

  private setLucks(g: GrievanceColumns, first: number, count: number): void {
    const [one, two, three] = this.batch.lucks;
    logarithms(one, one, 2 * count);
    logarithms(two, two, 2 * count);
    logarithms(three, three, 2 * count);
    for (let i = 0; i < count; i++) {
      const id = first + i;
      g.fadeLuck[in4 * id] = -one[2 * i]!;
      g.neighbourLuck[in4 * id] = -one[2 * i + 1]!;
      g.claimLuck[in4 * id] = -two[2 * i]!;
      g.overHeadsLuck[in4 * id] = -two[2 * i + 1]!;
      g.patrolLuck[in4 * id] = -three[2 * i]!;
      g.outreachLuck[in4 * id] = -three[2 * i + 1]!;
    }
  }
}
