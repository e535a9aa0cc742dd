import { describe, expect, it } from 'vitest';
import { COUNTY, REQUEST, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { causeCode, eventCode } from '../../../models/governance/eventLog.ts';
import { CASE_JOB, kindOfJob, subjectOf } from '../../../models/governance/mechanisms/jobs.ts';
import { ATTEMPT } from '../../../models/governance/phases.ts';
import { created, expectShare, finished, plain, township } from '../mechanisms/county.ts';
import { withUncertainties } from '../mechanisms/deskWork.ts';
import { columnsById, idOf } from '../support/columnsById.ts';

/** Nothing is charged but the attempt itself; severity stays what it was. Every department of a township has an office of its own. */
const bare = {
  intakeHours: 0,
  entryHours: 0,
  hopHours: 0,
  escalationHours: 0,
  verificationHours: 0,
  growthPerDay: 1e-7,
  growthCv: 0,
};
const several = { ...plain, severalDepartmentsShare: 0.42, furtherDepartmentShare: 0.6, townshipOffices: 24 };

describe('Departments one after the other, all attempts above communities of four townships', () => {
  const parameters = withUncertainties(township('reactive-centralized', { set: several, denominator: 4 }), bare);
  const run = created(parameters, 0, 'all');
  const { state } = run;
  const u = parameters.uncertainties;
  // How many desks each attempt came to.
  const came = new Map<string, number>();
  const arrive = state.stations.arrive.bind(state.stations);
  state.stations.arrive = (time, station, job, priority) => {
    const columns = columnsById(state);
    const id = kindOfJob(job) === CASE_JOB ? idOf(state, subjectOf(job)) : -1;
    if (id >= 0 && columns.phase[id] === ATTEMPT) {
      const key = `${id}/${columns.level[id]}/${columns.attempts[id]}`;
      came.set(key, 1 + (came.get(key) ?? 0));
    }
    return arrive(time, station, job, priority);
  };
  run.run();
  const log = run.eventLog()!;
  const { kmToTownship, kmToCounty } = state.arrangement.territory;

  /** Attempts of cases of k departments: desks they came to, and hours less meetings and travel over what handling takes on average. */
  const attempts = (k: number) => {
    const before = new Map<number, number>();
    const found: { desks: number; luck: number }[] = [];
    const columns = columnsById(state);
    for (let row = 0; row < log.time.length; row++) {
      if (log.event[row] !== eventCode.attempted) continue;
      const [id, level] = [log.caseId[row]!, log.level[row]!];
      const nth = before.get(id) ?? 0;
      before.set(id, nth + 1);
      const ofMany = columns.members[id] !== 0;
      if (
        level < TOWNSHIP ||
        columns.matters[id] !== k ||
        ofMany ||
        log.actor[row]! >= state.arrangement.map.firstPartner
      )
        continue;
      const caseClass = columns.caseClass[id]!;
      const base = [u.hoursDispute, u.hoursRequest, u.hoursHazard][caseClass]!;
      const skill = level === COUNTY ? u.skillCounty : u.skillTownship;
      const knowledge = level === COUNTY ? 0 : u.townshipKnowledge;
      const mean =
        ((base * (1 + u.severitySlope * columns.severity[id]!) * (1 + u.mattersSlope * (k - 1))) / skill) *
        (1 - u.localDiscount * columns.locality[id]! * knowledge);
      const pairs = (k * (k - 1)) / 2;
      const meeting = k > 1 ? u.panelHoursMember * k + u.panelHoursPair * pairs * u.pairLatency : 0;
      const km = (level === COUNTY ? kmToCounty : kmToTownship)[columns.community[id]!]!;
      const road = caseClass === REQUEST ? 0 : (k * u.onSiteShare * 2 * km) / u.travelKmPerHour;
      found.push({ desks: came.get(`${id}/${level}/${nth}`)!, luck: (log.hours[row]! - meeting - road) / mean });
    }
    return found;
  };

  it.each([1, 2, 3, 4])('each of %d departments has the case once', (k) => {
    const found = attempts(k);
    expect(found.length).toBeGreaterThan(50);
    expect(found.every(({ desks }) => desks === k)).toBe(true);
  });

  // Each department gives a share of the handling by luck of its own: mean 1, variance cv²/k.
  it.each([1, 2, 3, 4])('%d together take the hours of the whole case, meetings and ways, z < 4', (k) => {
    const found = attempts(k);
    const mean = found.reduce((sum, { luck }) => sum + luck, 0) / found.length;
    const score = ((mean - 1) * Math.sqrt(found.length * k)) / u.hoursCv;
    expect(Math.abs(score), `mean ${mean} of ${found.length}`).toBeLessThan(4);
  });

  it('several share out luck: the variation of one is twice that of four', () => {
    const cv = (k: number) => {
      const luck = attempts(k).map((one) => one.luck);
      const mean = luck.reduce((a, b) => a + b, 0) / luck.length;
      return Math.sqrt(luck.reduce((sum, x) => sum + (x - mean) ** 2, 0) / luck.length) / mean;
    };
    expect(cv(1) / cv(4)).toBeGreaterThan(1.6);
    expect(cv(1) / cv(4)).toBeLessThan(2.4);
  });
});

describe('Success by how many must agree, where nothing else moves it (two townships, z < 4)', () => {
  const even = {
    successSkill: 0,
    successSeverity: 0,
    successLocality: 0,
    successCohesion: 0,
    successNorms: 0,
    stagePenalty: 0,
    successBase: 0.7,
    agreement: 0.8,
  };
  const succeeded = (levers: Record<string, boolean | number>) => {
    const set = { ...several, programmeYuanPerResident: 200, elderHours: 0 };
    const parameters = withUncertainties(township('reactive-centralized', { set, levers, denominator: 2 }), even);
    const run = finished(parameters, 0, 'all');
    expect([...run.state.fundsShare]).toEqual([1, 1, 1]);
    const log = run.eventLog()!;
    const { matters } = columnsById(run.state);
    const counts = [1, 2, 3, 4].map(() => ({ n: 0, successes: 0 }));
    for (let row = 0; row < log.time.length; row++) {
      const id = log.caseId[row]!;
      if (log.event[row] !== eventCode.attempted || log.level[row]! < TOWNSHIP) continue;
      const of = counts[matters[id]! - 1]!;
      of.n++;
      // The cause of an attempt's row says how it went, whether the level may close or not.
      if (log.cause[row] === causeCode.succeeded) of.successes++;
    }
    return counts;
  };

  it('falls by .8 with each further department', () => {
    const counts = succeeded({});
    counts.forEach(({ n, successes }, i) => {
      expect(n).toBeGreaterThan(100);
      expectShare(successes, n, 0.7 * 0.8 ** i, 4);
    });
    // The ratio of two shares: its standard error by the delta method.
    const [one, three] = [counts[0]!, counts[2]!];
    const [p, q] = [one.successes / one.n, three.successes / three.n];
    const error = (q / p) * Math.sqrt((1 - p) / (p * one.n) + (1 - q) / (q * three.n));
    expect(Math.abs(q / p - 0.64) / error).toBeLessThan(4);
  });

  it('is the same for panels on which a lead decides, of as many as there are', () => {
    const counts = succeeded({ jointPanel: true, leadConvening: true });
    // Two are no panel here, and must agree.
    expectShare(counts[1]!.successes, counts[1]!.n, 0.7 * 0.8, 4);
    for (const i of [2, 3]) {
      expect(counts[i]!.n).toBeGreaterThan(50);
      expectShare(counts[i]!.successes, counts[i]!.n, 0.7, 4);
    }
  });

  it('falls as much for panels without a lead', () => {
    const counts = succeeded({ jointPanel: true });
    for (const i of [2, 3]) expectShare(counts[i]!.successes, counts[i]!.n, 0.7 * 0.8 ** i, 4);
  });
});
