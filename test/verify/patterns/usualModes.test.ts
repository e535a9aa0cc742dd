import { describe, it } from 'vitest';
import { HAZARD } from '../../../models/governance/caseClasses.ts';
import { caseTypes } from '../../../models/governance/caseTypes.ts';
import { strengthOf } from '../../../models/governance/mechanisms/differentiation.ts';
import { takes } from '../../../models/governance/partners.ts';
import { columnsById } from '../../models/support/columnsById.ts';
import {
  difference,
  expectAppears,
  figure,
  isDispute,
  n,
  resolvedWithin,
  shareOfBorn,
  type World,
  worldsOf,
} from './patternRuns.ts';

const base = worldsOf({ policy: 'base' }, n);
const threeYears = 3 * 365;

describe('Government-led, after seed 003', () => {
  const mode = worldsOf({ policy: 'government-led' }, n);

  it('over-intervenes: officials find more and settle less of it than an ordinary county', ({ annotate }) => {
    const [cases, rate] = [difference(mode, base, 'casesPer10k'), difference(mode, base, 'disputeResolutionRate')];
    annotate(`government-led - base: cases per 10 000 ${cases.text}, disputes settled ${rate.text}`);
    expectAppears(cases.lo > 0 && rate.hi < 0, 'appears', `${cases.text}, ${rate.text}`);
  });

  it('lets residents’ own capacity wither, by what officials take over alone', ({ annotate }) => {
    const autonomy = difference(mode, base, 'autonomyMean');
    annotate(`government-led - base: autonomy ${autonomy.text}`);
    expectAppears(autonomy.hi < 0, 'appears', autonomy.text);
  });
});

describe('Market-led, after seed 003', () => {
  const [mode, alike] = ['market-led', 'base'].map((policy) => worldsOf({ policy, denominator: 4 }, n)) as [
    World[],
    World[],
  ];
  const traded = caseTypes.map((_, type) => takes('property', type));
  /** Of the kinds that companies take: resolved within 90 days, in the third of incomes from `lo` to `hi`. */
  const resolved = (lo: number, hi: number) =>
    shareOfBorn((state, id) => {
      const { type, community } = columnsById(state);
      const income = state.arrangement.territory.conditions.income[community[id]!]!;
      return traded[type[id]!]! && income >= lo && income < hi;
    }, resolvedWithin(90));

  it('is efficient where fees are paid', ({ annotate }) => {
    const rich = difference(mode, alike, resolved(0.52, 1));
    annotate(`market-led - base, what companies take, high incomes: ${rich.text}`);
    expectAppears(rich.lo > 0, 'appears', rich.text);
  });

  it('fails where incomes are low: poor communities fall behind rich ones, and gain nothing', ({ annotate }) => {
    const gap = difference(mode, alike, 'incomeGap');
    const poor = difference(mode, alike, resolved(0, 0.38));
    annotate(`market-led - base: rich - poor communities ${gap.text}; what companies take, low incomes ${poor.text}`);
    expectAppears(gap.lo > 0 && poor.lo <= 0, 'appears', `${gap.text}, ${poor.text}`);
  });
});

describe('Self-governance, after seed 003', () => {
  const mode = worldsOf({ policy: 'self-governance', windowDays: threeYears }, n);
  const alike = worldsOf({ policy: 'base', windowDays: threeYears }, n);

  it('works for what neighbours can settle: disputes', ({ annotate }) => {
    const disputes = difference(mode, alike, shareOfBorn(isDispute, resolvedWithin(90)));
    annotate(`self-governance - base: disputes resolved ${disputes.text}`);
    expectAppears(disputes.lo > 0, 'appears', disputes.text);
  });

  it('lacks the means for what takes offices: services and hazards', ({ annotate }) => {
    const services = difference(
      mode,
      alike,
      shareOfBorn((state, id) => !isDispute(state, id), resolvedWithin(90)),
    );
    annotate(`self-governance - base: requests and hazards resolved ${services.text}`);
    expectAppears(services.hi < 0, 'appears', services.text);
  });

  it('leaves weak communities behind strong ones', ({ annotate }) => {
    const gap = (world: World) => {
      const of = (strong: boolean) =>
        shareOfBorn((state, id) => {
          const { community, caseClass } = columnsById(state);
          const isStrong = strengthOf(state.arrangement.territory, community[id]!) > 0.5;
          return caseClass[id] !== HAZARD && isStrong === strong;
        }, resolvedWithin(90))(world);
      return of(true) - of(false);
    };
    const change = difference(mode, alike, gap);
    annotate(`self-governance - base, strong - weak communities, disputes and requests: ${change.text}`);
    expectAppears(change.lo > 0, 'does not appear', change.text);
  });
});

describe('Expert-led, after seed 003', () => {
  const worlds = (policy: string, windowDays: number) => worldsOf({ policy, windowDays }, n);
  const over = (days: number) => {
    const mode = worlds('expert-led', days);
    return { presence: figure(mode, 'expertPresence'), mode, alike: worlds('base', days) };
  };
  const [early, late] = [over(365), over(threeYears)];
  /** Disputes born in some half year of the window and resolved. */
  const halfYear = (from: (state: World['state']) => number) =>
    shareOfBorn((state, id) => {
      const after = columnsById(state).birth[id]! - from(state);
      return isDispute(state, id) && after >= 0 && after < 182;
    }, resolvedWithin(90));
  const firstHalfYear = halfYear(({ windowStart }) => windowStart);
  const lastHalfYear = halfYear(({ windowEnd }) => windowEnd - 182);

  it('has good results at first', ({ annotate }) => {
    const gain = difference(late.mode, late.alike, firstHalfYear);
    annotate(`expert-led - base, disputes of the first half year resolved: ${gain.text}`);
    expectAppears(gain.lo > 0, 'appears', gain.text);
  });

  it('does not last: experts leave', ({ annotate }) => {
    annotate(
      `experts left after a year and a half ${early.presence.text}, after three and a half ${late.presence.text}`,
    );
    expectAppears(late.presence.hi < 0.1, 'appears', late.presence.text);
  });

  it('and with them most of what they brought', ({ annotate }) => {
    const [then, now] = [firstHalfYear, lastHalfYear].map((part) => difference(late.mode, late.alike, part)) as [
      ReturnType<typeof difference>,
      ReturnType<typeof difference>,
    ];
    annotate(`expert-led - base, disputes resolved: first half year ${then.text}, last half of the third ${now.text}`);
    expectAppears(now.mean < then.mean / 2, 'does not appear', `${then.text}, ${now.text}`);
  });
});
