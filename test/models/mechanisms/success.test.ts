import { describe, expect, it } from 'vitest';
import { COMMUNITY, COUNTY, DISPUTE, REQUEST, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { UNREGISTERED } from '../../../models/governance/mechanisms/books.ts';
import { successChance } from '../../../models/governance/mechanisms/success.ts';
import type { LeverValue } from '../../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, plain, township } from './county.ts';
import { put, withUncertainties } from './deskWork.ts';

/** Round weights, no two alike, so that none can stand for another. */
const weights = {
  successBase: 0.75,
  successAtSeverity: 0.5,
  successSkill: 1.6,
  successSeverity: 2.4,
  successLocality: 0.8,
  successCohesion: 1.2,
  successNorms: 0.4,
  stagePenalty: 0.3,
  elderWord: 0.7,
  contextLoss: 0.9,
  protocolRigidity: 0.5,
  townshipKnowledge: 0.5,
  agreement: 0.9,
} as const;

const typeWhere = (caseClass: number, regular: boolean) =>
  caseTypes.findIndex((type) => type.caseClass === caseClass && type.regular === regular);
const kinds = {
  'a dispute without rules': { caseClass: DISPUTE, type: typeWhere(DISPUTE, false) },
  'a dispute with rules': { caseClass: DISPUTE, type: typeWhere(DISPUTE, true) },
  'a request without rules': { caseClass: REQUEST, type: typeWhere(REQUEST, false) },
} as const;

interface Attempt {
  readonly kind?: keyof typeof kinds;
  readonly level?: number;
  readonly skill?: number;
  readonly cohesion?: number;
  readonly norms?: number;
  readonly columns?: Record<string, number>;
  readonly parties?: number;
  readonly lead?: boolean;
  readonly funds?: number;
}

const stateWith = (levers: Partial<Record<LeverKey, LeverValue>> = {}): GovernanceState =>
  created(withUncertainties(township('reactive-centralized', { set: plain, levers }), weights)).state;

/** Chance of an attempt at grievance 0; where nothing else is said, everything is in its middle. */
function chanceOf(state: GovernanceState, attempt: Attempt): number {
  const { kind = 'a dispute without rules', level = COUNTY, skill = 1, cohesion = 0.5, norms = 0.5 } = attempt;
  const { firstOffice, firstDepartment } = state.arrangement.map;
  const { conditions, nCommunities } = state.arrangement.territory;
  put(state, 0, { ...kinds[kind], level, handledSeverity: 0.5, locality: 0, attempts: 0, received: 1, books: 0 });
  put(state, 0, attempt.columns ?? {});
  state.skill.fill(skill);
  for (let c = 0; c < nCommunities; c++) {
    conditions.cohesion[c] = cohesion;
    conditions.norms[c] = norms;
  }
  state.fundsShare.fill(attempt.funds ?? 1);
  const station = [0, firstOffice, firstDepartment][level]!;
  return successChance(state, 0, station, attempt.parties ?? 1, attempt.lead ?? false);
}

const logit = (p: number) => Math.log(p / (1 - p));
/** Logit above that of the base chance: ln 3, for three in four. */
const shift = (state: GovernanceState, attempt: Attempt) => logit(chanceOf(state, attempt)) - Math.log(3);

describe('The chance that an attempt settles a case', () => {
  const usual = stateWith();

  it('is the base chance where everything is in its middle, at every level', () => {
    for (const level of [COMMUNITY, TOWNSHIP, COUNTY]) expect(chanceOf(usual, { level })).toBeCloseTo(0.75, 9);
  });

  it.each<[string, Attempt, number]>([
    ['rises with skill, 1.6 · .25', { skill: 1.25 }, 0.4],
    ['falls with skill that is short, 1.6 · .25', { skill: 0.75 }, -0.4],
    ['falls with severity, 2.4 · .25', { columns: { handledSeverity: 0.75 } }, -0.6],
    ['rises where it is not severe yet, 2.4 · .25', { columns: { handledSeverity: 0.25 } }, 0.6],
    ['rises with cohesion, 1.2 · .25', { cohesion: 0.75 }, 0.3],
    ['falls without cohesion, 1.2 · .5', { cohesion: 0 }, -0.6],
    ['rises with norms, .4 · .5, at communities too where no elders sit', { norms: 1, level: COMMUNITY }, 0.2],
    ['falls without norms, .4 · .5', { norms: 0 }, -0.2],
    ['falls with each attempt that has failed, .3 · 2', { columns: { attempts: 2 } }, -0.6],
    [
      'rises where local knowledge is needed and there, .8 · .75 · ½',
      { level: COMMUNITY, columns: { locality: 0.75 } },
      0.3,
    ],
    ['stays where half of it is there', { level: TOWNSHIP, columns: { locality: 0.75 } }, 0],
    ['falls where it is not there at all, .8 · .75 · ½', { level: COUNTY, columns: { locality: 0.75 } }, -0.3],
  ])('%s', (_what, attempt, expected) => {
    expect(shift(usual, attempt)).toBeCloseTo(expected, 9);
  });

  it('adds up on the logit scale: skill 1.25, severity .75, cohesion .75, norms 1, an attempt before, at the county', () => {
    const attempt = {
      skill: 1.25,
      cohesion: 0.75,
      norms: 1,
      columns: { handledSeverity: 0.75, attempts: 1, locality: 0.5 },
    };
    // .4 - .6 + .3 + .2 - .3 - .2
    expect(shift(usual, attempt)).toBeCloseTo(-0.2, 9);
  });
});

describe('The word of elders', () => {
  // Five hours a week are the full word: half of it is .35.
  const [none, half, full, more] = [0, 2.5, 5, 10].map((elderHours) => stateWith({ elderHours }));

  it('is added to the weight of norms, by how many there are up to five hours', () => {
    const heard = { level: COMMUNITY, norms: 1 };
    expect(shift(none!, heard)).toBeCloseTo(0.2, 9);
    expect(shift(half!, heard)).toBeCloseTo((0.4 + 0.35) * 0.5, 9);
    expect(shift(full!, heard)).toBeCloseTo((0.4 + 0.7) * 0.5, 9);
    expect(shift(more!, heard)).toBeCloseTo((0.4 + 0.7) * 0.5, 9);
  });

  it('weighs against, where norms are weak', () => {
    expect(shift(full!, { level: COMMUNITY, norms: 0 })).toBeCloseTo(-(0.4 + 0.7) * 0.5, 9);
  });

  it('is heard in communities and by those in dispute, nowhere else', () => {
    expect(shift(full!, { level: TOWNSHIP, norms: 1 })).toBeCloseTo(0.2, 9);
    expect(shift(full!, { level: COUNTY, norms: 1 })).toBeCloseTo(0.2, 9);
    expect(shift(full!, { level: COMMUNITY, norms: 1, kind: 'a request without rules' })).toBeCloseTo(0.2, 9);
  });
});

describe('What is left behind in forms', () => {
  const shared = stateWith({ dataSharing: 0.5 });
  const unknown = stateWith();
  /** Without the effect of locality itself, which is the same under both. */
  const lost = (attempt: Attempt) => shift(shared, attempt) - shift(unknown, attempt);
  const entered = { locality: 0.5, received: 2 };

  it('is .9 · sharing · locality of disputes that have been entered, above the community', () => {
    expect(lost({ level: COUNTY, columns: entered })).toBeCloseTo(-0.9 * 0.5 * 0.5, 9);
    expect(lost({ level: TOWNSHIP, columns: entered })).toBeCloseTo(-0.9 * 0.5 * 0.5, 9);
  });

  it.each<[string, Attempt]>([
    ['in the community itself', { level: COMMUNITY, columns: entered }],
    ['of what has not been entered', { level: COUNTY, columns: { ...entered, received: 1 } }],
    ['of what is kept off the books', { level: COUNTY, columns: { ...entered, books: UNREGISTERED } }],
    ['of requests', { level: COUNTY, columns: entered, kind: 'a request without rules' }],
    ['of what needs no local knowledge', { level: COUNTY, columns: { ...entered, locality: 0 } }],
  ])('is nothing %s', (_what, attempt) => {
    expect(lost(attempt)).toBeCloseTo(0, 12);
  });
});

describe('The rigidity of protocols', () => {
  const written = stateWith({ mechanismForward: 0.6 });

  it('costs disputes that no rule fits .5 · .6', () => {
    expect(shift(written, { kind: 'a dispute without rules' })).toBeCloseTo(-0.3, 9);
  });

  it.each(['a dispute with rules', 'a request without rules'] as const)('costs nothing to %s', (kind) => {
    expect(shift(written, { kind })).toBeCloseTo(0, 9);
  });
});

describe('Agreement and funds', () => {
  const state = stateWith();

  it('multiply the chance: .9 for each party beyond the first, and the share of attempts that money suffices for', () => {
    expect(chanceOf(state, { parties: 2 })).toBeCloseTo(0.75 * 0.9, 9);
    expect(chanceOf(state, { parties: 4 })).toBeCloseTo(0.75 * 0.729, 9);
    expect(chanceOf(state, { funds: 0.4 })).toBeCloseTo(0.3, 9);
    expect(chanceOf(state, { parties: 3, funds: 0.5 })).toBeCloseTo(0.75 * 0.81 * 0.5, 9);
    expect(chanceOf(state, { funds: 0 })).toBe(0);
  });

  it('are not asked for where a lead decides, but for the money', () => {
    expect(chanceOf(state, { parties: 4, lead: true })).toBeCloseTo(0.75, 9);
    expect(chanceOf(state, { parties: 4, lead: true, funds: 0.4 })).toBeCloseTo(0.3, 9);
  });

  it('of money are the level’s own', () => {
    chanceOf(state, {});
    state.fundsShare.set([0.2, 0.5, 0.8]);
    const { firstOffice, firstDepartment } = state.arrangement.map;
    const at = (level: number, station: number) => {
      columnsById(state).level[0] = level;
      return successChance(state, 0, station, 1, false);
    };
    expect(at(COMMUNITY, 0)).toBeCloseTo(0.15, 9);
    expect(at(TOWNSHIP, firstOffice)).toBeCloseTo(0.375, 9);
    expect(at(COUNTY, firstDepartment)).toBeCloseTo(0.6, 9);
  });

  it('come easier with appraisals and the Party: .9 and a share of what is missing', () => {
    const parameters = withUncertainties(
      township('reactive-centralized', {
        set: plain,
        levers: { cooperationAppraisal: 0.5, partyLedCoordination: 0.25 },
      }),
      { ...weights, appraisalAgreement: 0.4, partyAgreement: 0.5 },
    );
    // .1 · .4 · .5 of appraisal makes .92; √.25 · .5 of the .08 left makes .94.
    expect(chanceOf(created(parameters).state, { parties: 2 })).toBeCloseTo(0.75 * 0.94, 9);
  });
});
