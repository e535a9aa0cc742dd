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
  shortGroups: {
    finding: '发现',
    allocation: '配置',
    centre: '治理中心',
    participation: '多方参与',
    appraisal: '数字化与考核',
    rest: '其余',
    transition: '过渡',
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
    nonePartAny: '没有一个部分可以与没有作用区分。',
    interplay: '各组都只单独实施，合计为 {sum}；共同作用另计 {together}。',
    noInterplay: '全部一起超出各组单独之和的部分（{together}）无法与没有区分；个别的两组之间仍可能相互增减。',
    pairs: '两组一起与分开的作用不同，强者在前：{list}。',
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
      '全部混合政策与这两种政策一样，人手相同、项目经费相同。一组杠杆所花的钱不能再用于办案，由此产生的作用计入该组。就全县而言，{list}。',
    freeBudget: '全部混合政策与这两种政策一样，人手相同、项目经费相同；没有哪一组改变可用于办案的经费。',
    takes: '{group}每年占用 {yuan} 元',
    leaves: '{group}每年多留出 {yuan} 元',
    lost: '有 {n} 个随机世界不计，因为其中某个混合政策没有这项结果；两种政策的直接比较仍含其中 {lost} 个，所报差别可能不同。',
    rounded: '各部分的取整保证相加等于所示差别。',
  },
  start: '{policy}（起点）',
  end: '{policy}（终点）',
  plan: {
    difference: '“{to}”与“{from}”的差别从何而来',
    groups: '有差别的杠杆分为 {n} 组，数值为由前一政策到后一政策：',
    noLever: '不是杠杆：任何改变在一段时间内的代价',
    exact:
      '{groups} 组的全部组合，每一组合是两种政策的一个混合：{hybrids} 个混合政策 × {worlds} 个随机世界 = {runs} 次运行',
    drawn:
      '随机抽取 {groups} 步的 {orders} 种实施次序（{pairs} 对，每对互为倒序）上的混合政策：{hybrids} 个混合政策 × {worlds} 个随机世界 = {runs} 次运行',
    fewer:
      '数量很大；--sampled {pairs} 改为抽取 {pairs} 对实施次序，至多 {hybrids} 个混合政策，但不区分两组之间的作用。',
    picked: '{budget} 之内可做：{hybrids} 个混合政策 × {worlds} 个随机世界 = {runs} 次运行，约需 {time}。',
    incomplete:
      '已停止：{hybrids} 个混合政策中有 {points} 个运行完整，不足以解释任何差别；用 --out 则每次运行都会保存。',
  },
  report: {
    title: '“{to}”与“{from}”的差别从何而来：{case}，{days} 天，切片 {slice}',
    counts: '两种政策的 {hybrids} 个混合政策，各在同样的 {worlds} 个随机世界中运行',
    stopped: '已停止：以下只据 {hybrids} 个混合政策中的 {points} 个。',
    failed: '{n} 次运行失败，所在的随机世界不计。',
    outcome: '{outcome}（{unit}），{better}',
    outcomeWithoutUnit: '{outcome}，{better}',
    better: { higher: '越高越好', lower: '越低越好', neither: '高低无所谓好坏' },
    columns: { part: '所占部分', alone: '单独', last: '最后' },
    legend:
      '所占部分：该组在全部实施次序上平均带来的变化及其区间，各部分相加等于总差别。单独：只实施这一组。最后：其余都已实施后再加上这一组，也就是从“{to}”中去掉它会失去的。后两列不列区间，区间见 explanation.csv。',
    moves: '{group}：{list}。',
    ground: '以上的依据',
    trust: '可信到什么程度',
    averaged: '一个部分是各种次序的平均，不是预测：考虑去掉某一组看“最后”，考虑先做某一组看“单独”。',
    ends: '各部分只就这两种政策、这一预算、这一案例而言；换了两端，部分也会不同。',
    few: '只有 {n} 个随机世界；结果偏斜时，95%的各区间同时成立的只有约 80%。要同时解读多个部分，至少取 30 个世界。',
    slice: '这里只运行了 {slice} 的切片（整乡镇），不是 1:1；1:1 的差别可能不同。',
    single: '只有一组，全部差别都归它；用 --by levers 或自己的分组（--by 文件）可以分得更细。',
    foot: '种子 {seed} · 随机世界 {worlds} · 引擎 {engine} · zhili {version} · 散列 {hash}',
  },
};
