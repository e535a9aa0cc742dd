import { describe, expect, it } from 'vitest';
import { type LeverKey, levers } from '../../models/governance/parameters/levers.ts';
import { builtInPolicies, policyOf } from '../../scenarios/catalogue.ts';
import { readScenario } from './files.ts';

const keys = levers.map((one) => one.key);
const counties = ['q-county', 'beihu', 'licang', 'zhuji', 'suzhou'];
const own = (id: string) => Object.keys(builtInPolicies.find(id)!.levers) as LeverKey[];

/** Levers that the head of a policy file lists as left, each list after the reason and its colon. */
function left(id: string): string[] {
  const lines = readScenario(`policies/${id}.yaml`).split('\n');
  const head = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1));
  const [, list] = head.join(' ').split('Left as before,');
  return list!.split(';').flatMap(
    (group) =>
      group
        .split(':')
        .at(-1)!
        .match(/[A-Za-z]+/g)!,
  );
}

describe('A reform as its source describes it', () => {
  it.each(counties)('of %s sets every lever, or has set it before, or says why it is left', (county) => {
    const [before, after] = [own(`${county}-before`), own(`${county}-after`)];
    const reasoned = left(`${county}-after`);
    expect(reasoned.filter((key) => !keys.includes(key as LeverKey))).toEqual([]);
    expect(new Set(reasoned).size).toBe(reasoned.length);
    expect(reasoned.filter((key) => after.includes(key as LeverKey))).toEqual([]);
    const settled = new Set<string>([...before, ...after, ...reasoned]);
    expect(keys.filter((key) => !settled.has(key))).toEqual([]);
  });

  it('is tried by a community for as many days as a reply takes, not given up after one', () => {
    const { levers: after, origins } = policyOf('q-county-after');
    expect(after.screeningDays).toBe(after.replyDays);
    expect(origins.screeningDays.sourced).toMatchObject({ from: 'assumption', range: [3, 14] });
  });
});

describe('The four usual modes of seed 003', () => {
  it.each<[string, LeverKey[]]>([
    ['government-led', ['authorityCommunity', 'patrolHoursShare', 'outreachDaysPerMonth', 'rankingPressure']],
    [
      'market-led',
      [
        'staffShareCounty',
        'staffShareTownship',
        'staffShareCommunity',
        'propertyServiceHours',
        'socialOrganisationHours',
      ],
    ],
    ['self-governance', ['authorityCommunity', 'volunteerHours', 'elderHours', 'screening']],
    ['expert-led', ['expertHours', 'expertFunding']],
  ])('%s differs from base by what the seed describes, never by what it is said to fail in', (id, described) => {
    expect(own(id)).toEqual(described);
    const mode = policyOf(id);
    for (const key of keys) {
      if (described.includes(key)) expect(mode.origins[key].sourced.suggestedBy).toBe('seed003');
      else expect([key, mode.levers[key]]).toEqual([key, policyOf('base').levers[key]]);
    }
  });

  it('are set beside the rule of the seed, which devolves power and goes by condition', () => {
    const rule = policyOf('conditional').levers;
    expect(rule.differentiation).toBe(1);
    expect(rule).toEqual({ ...policyOf('preventive-devolved').levers, differentiation: 1 });
  });
});
