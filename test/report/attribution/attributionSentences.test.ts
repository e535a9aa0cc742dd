import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { attributionSentences } from '../../../report/attribution/attributionSentences.ts';
import { groupLabel } from '../../../report/attribution/groupLabel.ts';
import { waterfallRows } from '../../../report/attribution/waterfallRows.ts';
import { leverGroupKeys } from '../../../scenarios/leverGroups.ts';
import { planted } from './explanations.ts';

const [english, chinese] = [textsOf('en'), textsOf('zh')];
const said = (...args: Parameters<typeof planted>) => attributionSentences(planted(...args), english);
const saidInChinese = (...args: Parameters<typeof planted>) => attributionSentences(planted(...args), chinese);

describe('What is said of a difference shared out', () => {
  it('is the difference, its parts, what cannot be told, and what comes by interplay only', () => {
    expect(said().slice(0, 6)).toEqual([
      'preventive and devolved against reactive and centralized changes the share of disputes settled in time by +6.18 [5.62, 6.74] points, mean of the same 6 random worlds.',
      'Of the 6.18 points, finding (patrols, warning, screening) brings +4.04 [3.86, 4.22], allocation (staff, powers, funds) +2.14 [1.96, 2.32], centre and departments 0.00 [-0.65, 0.65].',
      'Cannot be told from no effect: centre.',
      'The groups, each as the only step, would bring +4.18 points in all; interplay adds +2.00 [2.00, 2.00] to that.',
      'Pairs that do more, or less, together than apart, strongest first: finding × allocation +2.00 [2.00, 2.00].',
      'Parts are rounded so that they add up to the difference as it is shown.',
    ]);
    expect(saidInChinese().slice(0, 3)).toEqual([
      '前置预防·下放赋权与事发应对·上收集中相比，纠纷按期化解率变化 +6.18 [5.62, 6.74] 个百分点（同样 6 个随机世界的均值）。',
      '在这 6.18 个百分点中，发现（巡查、预警、筛选）带来 +4.04 [3.86, 4.22]、配置（人力、权力、经费） +2.14 [1.96, 2.32]、治理中心与部门 0.00 [-0.65, 0.65]。',
      '无法与没有作用区分：治理中心。',
    ]);
  });

  it('ends with what it rests on: the intervals, and what the one budget does', () => {
    expect(said().slice(6)).toEqual([
      'Intervals are those of 95 %, for each list as a whole: all of them hold at once.',
      'All hybrids have the same staff and the same programme budget, as the two policies have. What a group’s levers cost is missing for handling cases, and what that does is in its part. In the whole county ' +
        'finding takes 120000 yuan a year, centre leaves 3000 yuan a year more.',
    ]);
    expect(said({ handling: [0, 0.4, 0] }).at(-1)).toContain('no group’s levers change what is left');
    const { result } = planted();
    expect(said({ result: { ...result, simultaneous: false, level: 0.9 } })[6]).toBe(
      'Intervals are those of 90 % each: of several, some miss by chance.',
    );
  });

  it('of one world has no interval and claims nothing of effects or interplay', () => {
    const text = said({ worlds: 1 }).join(' ');
    expect(text).toContain('no interval can be given, so that nothing is known of luck');
    expect(text).toContain(
      'finding (patrols, warning, screening) brings +4.24, allocation (staff, powers, funds) +2.14',
    );
    for (const claim of ['Cannot be told', 'interplay', 'Pairs', 'Intervals']) expect(text).not.toContain(claim);
  });

  it('of a difference that may be none says so, and gives its parts all the same', () => {
    const { result } = planted();
    const difference = { ...result.difference, lo: -0.01 };
    const [first, second] = said({ result: { ...result, difference } });
    expect(first).toContain('the difference cannot be told from none');
    expect(second).toMatch(/^Of the 6\.2 points, finding .* brings \+4\.0 \[3\.9, 4\.2\]/);
  });

  it('claims no interplay that may be none', () => {
    const { result } = planted();
    const open = { value: 0.02, lo: -0.001, hi: 0.04 };
    const text = said({
      result: { ...result, together: open, interactions: result.interactions.map((one) => ({ ...one, ...open })) },
    }).join(' ');
    expect(text).toContain('beyond the sum of each as the only step (+2.00 [-0.10, 4.00]) cannot be told from none');
    expect(text).toContain('No pair can be told to act together.');
  });

  it('of drawn orders says how many, and nothing of pairs', () => {
    const text = said({ pairs: 4 }).join(' ');
    expect(text).toContain('Values are means over 8 orders of taking the steps, drawn at random (4 pairs');
    expect(text).toContain('From so few pairs of orders intervals are too narrow');
    expect(said({ pairs: 10 }).join(' ')).not.toContain('too narrow');
    expect(text).not.toContain('Pairs that do');
    expect(text).not.toContain('No pair');
  });

  it('names what could not be separated, with the reason, and what the transition is', () => {
    const names = [[{ id: 'finding' }], [{ id: 'mine', label: { zh: '我的', en: 'my own' } }]] as const;
    const fault = { code: 'overBudget', path: 'levers', value: '3 yuan', expected: '≤ 2 yuan' };
    const [finding, allocation] = planted().groups;
    const explanation = {
      joined: [{ groups: names, fault }],
      groups: [finding!, allocation!, { names: [{ id: 'transition' }], levers: [] }],
    } as const;
    const text = said(explanation).join(' ');
    expect(text).toContain(
      'finding (patrols, warning, screening) and my own cannot be told apart: a policy with the levers of one of them alone cannot be had (levers: ',
    );
    expect(text).toContain('≤ 2 yuan');
    expect(text).toContain('The transition itself is the capacity that any change costs for a time');
    expect(saidInChinese(explanation).join('')).toContain('我的无法分开');
  });

  it('tells of worlds that are left out, and where none is left nothing else', () => {
    const { result } = planted();
    expect(said({ result: { ...result, nUndefined: 3, nLost: 2 } })).toContain(
      '3 of the random worlds are left out, because a hybrid has no such outcome there; a comparison of the two policies has 2 of them, and may report another difference.',
    );
    expect(said({ worlds: 0 })).toEqual([
      'Nothing can be explained: in none of the random worlds do all hybrids have the outcome.',
    ]);
  });

  it('calls a policy as the reader does', () => {
    const own = new Map([['preventive-devolved', 'Plan B']]);
    expect(attributionSentences(planted(), english, own)[0]).toMatch(/^Plan B against reactive and centralized/);
  });
});

describe('Names of groups', () => {
  it('are the planner’s, a lever’s label, or the reader’s own; of groups put together all', () => {
    for (const texts of [english, chinese]) {
      expect(Object.keys(texts.attribution.groups)).toEqual([...leverGroupKeys, 'rest', 'transition']);
    }
    expect(groupLabel({ names: [{ id: 'centre' }] }, chinese)).toBe('治理中心与部门');
    const names = [{ id: 'staffShareCounty' }, { id: 'mine', label: { zh: '我的', en: 'my own' } }];
    expect(groupLabel({ names }, english)).toBe('staff at the county with my own');
    expect(groupLabel({ names }, chinese)).toBe('县级人员占比连同我的');
    expect(groupLabel({ names: [{ id: 'fromTheFuture' }] }, english)).toBe('fromTheFuture');
  });
});

describe('The data of a waterfall chart', () => {
  it('lead from the one mean to the other in shown units, and what is written at the parts adds up', () => {
    const { unit, rows } = waterfallRows(planted(), english);
    expect(unit).toBe('%');
    expect(rows.map(({ kind }) => kind)).toEqual(['start', 'part', 'part', 'part', 'end']);
    expect(rows.map(({ text }) => text)).toEqual([
      '60.00',
      '+4.04 [3.86, 4.22]',
      '+2.14 [1.96, 2.32]',
      '0.00 [-0.65, 0.65]',
      '66.18',
    ]);
    for (const [place, row] of rows.slice(1, -1).entries()) expect(row.from).toBe(rows[place]!.to);
    expect(rows.at(-1)!.to).toBe(rows.at(-2)!.to);
    expect(rows[1]).toMatchObject({ handling: -120_000.4, levers: ['patrol share of hours', 'early warning'] });
    expect(rows[1]!.first).toBeCloseTo(3.04, 10);
    expect(rows[1]!.last).toBeCloseTo(5.04, 10);
    expect(rows[0]!.label).toBe('reactive and centralized (from)');
  });

  it('has as many decimals as the difference has in a comparison, whatever its unit', () => {
    const { unit, rows } = waterfallRows(planted({ unit: 'yuan' }), chinese);
    expect(unit).toBe(chinese.units.yuan);
    expect(rows[1]!.text).toMatch(/^\+0\.040\d? \[0\.03/);
  });

  it('is empty where no world has the outcome', () => {
    expect(waterfallRows(planted({ worlds: 0 }), english).rows).toEqual([]);
  });
});
