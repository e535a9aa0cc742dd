import type { SettledWhereTexts } from '../../en/charts/settledWhere.ts';

/** “在哪一级化解”图的文字。 */
export const settledWhere: SettledWhereTexts = {
  title: '案件在哪一级化解（占化解件数的%）',
  community: '村社区',
  township: '乡镇街道',
  county: '县级',
  shares: '村社区、乡镇街道、县级化解各占：{list}。',
  sharesItem: '“{policy}”{community}%、{township}%、{county}%',
  join: '；',
  reading: '从左到右，自下而上：村社区、乡镇街道、县级。',
  whiskers: '两条分界上的须线为均值的 95% 区间（t 分布，每个世界一个值）。',
  disputes: '纠纷：{level}',
  lo: '{what}，区间下限（%）',
  hi: '{what}，区间上限（%）',
  mean: '{what}（%）',
};
