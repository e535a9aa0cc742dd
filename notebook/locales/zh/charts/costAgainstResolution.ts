import type { CostAgainstResolutionTexts } from '../../en/charts/costAgainstResolution.ts';

/** “费用与化解率”图的文字。 */
export const costAgainstResolution: CostAgainstResolutionTexts = {
  title: '每件化解协调费用（元）与纠纷按期化解率（%）',
  cost: '每件化解协调费用（元）',
  costBetter: '← 越低越好',
  rate: '纠纷按期化解率（%）',
  rateBetter: '↑ 越高越好',
  on: '位于前沿（没有政策能在费用与化解率上同时胜过），各对区间均支持：{list}。',
  meansOnly: '按均值位于前沿，但尚不能确定：{list}。',
  off: '费用与化解率均被其他政策胜过：{list}。',
  open: '按均值不在前沿，但尚不能确定：{list}。',
  worlds: '位于前沿的世界所占比例：{list}。',
  quoted: '“{policy}”',
  worldsItem: '“{policy}”{share}',
  reading: '大符号为均值，十字为两个方向的 95% 区间（学生氏，每个世界一个值）；小点为单个世界。',
  frontReading: '折线连接没有政策能在费用与化解率上同时胜过的政策；空心符号表示配对 95% 区间尚不能确定其位置。',
  lo: '{what}，区间下限',
  hi: '{what}，区间上限',
  world: '世界',
  mean: '均值',
  place: '按均值位于前沿',
  supported: '配对区间支持',
  share: '位于前沿的世界占比（%）',
  places: { on: '位于', off: '不在', open: '未定' },
};
