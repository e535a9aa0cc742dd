import { describe, expect, it } from 'vitest';
import { levers } from '../../../models/governance/parameters/levers.ts';
import { answerPolicy } from '../../../scenarios/alternatives/alternatives.ts';
import { leversByPriceOnly, leversNotSeen } from '../../../scenarios/alternatives/leversNotSeen.ts';
import { loadSolver } from '../../../scenarios/alternatives/solver.ts';
import { seed, type TownshipChoice, township } from './counties.ts';

const solve = await loadSolver();
const period = { warmupDays: 10, windowDays: 20, followUpDays: 10 };
const everything = {
  jointPanel: true,
  leadConvening: true,
  oneStopShare: 0.5,
  stationing: 'rotating',
  expertHours: 0.5,
  expertFunding: 0.5,
} as const;
const answer = (changes: TownshipChoice['levers']) =>
  answerPolicy('any', township('zhuji-after', { levers: { ...everything, ...changes }, period }), seed, solve);

describe('A lever', () => {
  const { levers: before } = township('zhuji-after', { levers: everything, period });
  const reference = answer({});
  const unseen: readonly string[] = leversNotSeen;

  it.each(levers.filter(({ key }) => !key.startsWith('staffShare')).map((lever) => [lever.key, lever] as const))(
    '%s moves the alternatives, unless it is listed as not seen',
    (key, lever) => {
      const value = before[key];
      const moved =
        typeof value === 'boolean'
          ? !value
          : typeof value === 'string'
            ? 'permanent'
            : lever.type === 'integer'
              ? value + 1
              : value > 0.5
                ? value * 0.9
                : value + 0.05;
      const found = answer({ [key]: moved });
      if (unseen.includes(key)) expect(found).toEqual(reference);
      else expect(found).not.toEqual(reference);
    },
  );

  it('of those known by their price only is seen', () => {
    expect(leversByPriceOnly.filter((key) => unseen.includes(key))).toEqual([]);
  });
});

describe('An answer', () => {
  it('is the same each time, and is no other for another replicate’s luck: only the county’s map is drawn', () => {
    expect(answer({})).toEqual(answer({}));
  });
});
