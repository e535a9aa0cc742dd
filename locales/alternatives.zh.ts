import type { AlternativesTexts } from './alternatives.en.ts';

/** 简单模型对照的用语。 */
export const alternativesZh: AlternativesTexts = {
  help: {
    summary: '同一个问题，另用 M/M/c 排队网络和系统动力学各答一遍，与主体模型并列',
    replicates: '主体模型的随机世界数；两个简单模型没有随机世界（默认：{value}）',
    slice: '整乡镇的切片，三个模型相同（默认：{value}）',
    features:
      '在主体模型中逐个关掉哪些特征，以看差别由哪个特征造成：{features}、all 或 none（默认：none）；每个特征要再运行一遍',
    out: '存放结果文档、数值与差值 CSV、配置的文件夹',
  },
  title: '{case}：主体模型（{replicates} 个随机世界）、M/M/c 排队网络与系统动力学；{days} 天，切片 {slice}',
  columns: { agent: '主体模型', network: '排队网络', dynamics: '系统动力学' },
  values: '数值',
  differences: '与{reference}之差',
  marks: { same: '=', opposite: '≠', blind: '0', unsure: '~', unanswered: '' },
  legend:
    '主体模型：各世界均值 ± 95% 区间半宽，差值逐个世界相减（* 区间不含 0）。两个简单模型没有随机世界，也没有区间。其差值后的记号：= 与主体模型同号，≠ 异号，0 主体模型有差别而它没有，~ 主体模型看不出正负。–：无解。',
  heading: '主体模型在哪里改变了答案',
  tally: '{policy}，{model}：所比较的指标中，主体模型能判定正负的有 {sure} 项。同号：{same} 项。{rest}',
  allSame: '各项答案都相同。',
  opposite: '异号：{list}。',
  blind: '看不出差别：{list}。',
  unanswered: '无解：{list}。',
  nothingSure: '{policy}，{model}：主体模型没有一项能判定正负，谈不上改变答案。',
  reasons: '数字所能说明的原因',
  withoutSteadyState:
    '{policy}：排队网络的 {stations} 个岗位中有 {n} 个所需工时超过其所有（{station} 为 {utilisation}%）。',
  noFormula:
    '岗位所需工时超过其所有时，埃尔朗公式无解，代之以其极限：到那里的案件永远排不到。{days} 天的运行离这一极限还远：队伍只是开始变长。',
  steady: '{policy}：排队网络的各岗位都有稳态，最忙的 {station} 所需工时为其所有的 {utilisation}%。',
  pools:
    '{policy}：主体模型中有 {share}% 的岗位负荷率超过 {limit}%。系统动力学只有合并的资源池，其中最忙的（{pool}）为 {utilisation}%：未到极限，池中便无人等待。',
  poolFull: '{policy}：系统动力学中{pool}的工时用到了 {utilisation}%：案件在那里等待。',
  notSeen: '{policy}：与{reference}不同、而两个简单模型看不到的杠杆：{levers}。',
  byPriceOnly: '{policy}：两个简单模型只知其代价、不知其作用的杠杆：{levers}。',
  featureTurns:
    '{policy}，{outcome}：去掉{feature}，主体模型的差值由 {with} 变为 {without}，与{models}同号：是这一特征使答案反转。',
  featureWeakens: '{policy}，{outcome}：去掉{feature}，主体模型的差值由 {with} 变为 {without}，正负不再能判定。',
  featureKeeps: '{policy}，{outcome}：去掉{feature}，主体模型的差值由 {with} 变为 {without}：单凭这一特征不能解释。',
  features: {
    differences: '矛盾、家庭和社区之间的差异',
    seasons: '季节与冲击',
    contagion: '传染与群体案件',
    escalation: '等待与轻慢引起的升级',
  },
  measure: '{difference} [{lo}, {hi}]',
  noMeasure: '无定义',
  listSeparator: '、',
  and: '和',
  assumptions:
    '两个简单模型略去了什么，见 docs/alternatives.zh.md。它们所用的参数就是主体模型的参数，没有为它们另设任何数值。',
  foot: '种子 {seed} · 世界 {replicates} · 切片 {slice} · 引擎 {engine} · zhili {version} · 散列 {hash}',
};
