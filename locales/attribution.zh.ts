import type { AttributionTexts } from './attribution.en.ts';

/** What is said of a difference that is shared out to groups of levers. */
export const attributionZh: AttributionTexts = {
  groups: {
    finding: '发现（巡查、预警、筛选）',
    allocation: '配置（人力、权力、经费）',
    centre: '治理中心与部门',
    participation: '多方参与',
    appraisal: '数字化与考核',
    rest: '其余全部杠杆',
    transition: '改革过渡本身',
  },
  joinedName: '{first}连同{second}',
  amount: '{value} {unit}',
  interval: '{value} [{lo}, {hi}]',
  sentence: {
    differs: '{policy}与{reference}相比，{outcome}变化 {estimate}（同样 {n} 个随机世界的均值）。',
    notTold:
      '{policy}与{reference}相比，{outcome}变化 {estimate}（同样 {n} 个随机世界的均值）：这一差别无法与没有差别区分，各部分只说明这些运行相加的结果。',
    noInterval:
      '{policy}与{reference}相比，{outcome}变化 {estimate}（{n} 个随机世界）：给不出区间，偶然有多大无从得知。',
    nothing: '无可解释：没有一个随机世界中全部混合政策都有这项结果。',
    parts: '在这 {difference}中，{list}。',
    part: '{group}带来 {estimate}',
    partFurther: '{group} {estimate}',
    nonePart: '无法与没有作用区分：{groups}。',
    interplay: '各组单独实施合计为 {sum}；共同作用另计 {together}。',
    noInterplay: '共同作用总体上（{together}）无法与没有区分；个别的两组之间仍可能相互增减。',
    pairs: '两组一起与分开的作用不同：{list}。',
    pair: '{a} × {b} {estimate}',
    noPair: '没有哪两组可以判定为共同起作用。',
    chance: '区间为 {level}%，每一列作为整体：同列各区间同时成立。',
    chanceEach: '各区间分别为 {level}%：多个区间中会有偶然不成立的。',
    drawn:
      '各值是随机抽取的 {orders} 种实施次序（{pairs} 对，每对互为倒序）的均值；换一批次序会有的变化已计入区间。两组之间的作用不作区分。',
    fewDrawn: '次序的对数太少，区间偏窄：3 对时，95% 的区间只有约 88% 至 92% 成立；至少取 10 对。',
    joined: '{first}与{second}无法分开：只含其中一方杠杆的政策不能成立（{fault}）。',
    transition: '改革过渡本身是指任何改变在一段时间内所耗的能力，与改变哪些杠杆无关，不属于任何一组。',
    budget:
      '全部混合政策与这两种政策一样，人手相同、项目经费相同。一组杠杆所花的钱不能再用于办案，由此产生的作用计入该组：{list}。',
    freeBudget: '全部混合政策与这两种政策一样，人手相同、项目经费相同；没有哪一组改变可用于办案的经费。',
    takes: '{group}每年占用 {yuan} 元',
    leaves: '{group}每年多留出 {yuan} 元',
    lost: '有 {n} 个随机世界不计，因为其中某个混合政策没有这项结果；两种政策的直接比较仍含其中 {lost} 个，所报差别可能不同。',
    rounded: '各部分的取整保证相加等于所示差别。',
  },
  start: '{policy}（起点）',
  end: '{policy}（终点）',
};
