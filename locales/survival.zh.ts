import type { SurvivalTexts } from './survival.en.ts';

/** What is said of how long cases take and how they end. */
export const survivalZh: SurvivalTexts = {
  runs: '将运行：{policies} 个政策 × {worlds} 个随机世界 = {runs} 次，每次保留事件日志，{workers} 个工作进程。',
  title: '{case}：{scope}从浮现到结局要多久、以何种结局告终；{policies} 个政策，相同的 {worlds} 个随机世界，{days} 天',
  scopes: { disputes: '纠纷', all: '各类事项' },
  means: '各世界均值 ± 95% 区间半宽',
  quantities: {
    settled: '{day} 天内化解（%）',
    replied: '{day} 天内答复而未化解（%）',
    lapsed: '{day} 天内撤回失效（%）',
    escalated: '{day} 天内升级（%）',
    open: '{day} 天后仍在办（%）',
    medianDays: '半数有结局（不论何种）所需天数',
    halfSettledDays: '全部中半数化解所需天数',
  },
  partly: '（n/m）：m 个世界中只有 n 个达到半数，均值仅就这些世界而言。',
  same: '没有 ± 的格：各世界数值全同或只有一个世界，给不出区间，不等于没有不确定性。',
  contrasts: '与{reference}之差，逐世界配对（百分点；天）',
  contrastLegend:
    '每格：差值 ± 各世界配对 95% t 区间半宽（* 区间不含 0，未作多重比较校正；{n} 个区间中约有 {expected} 个会偶然如此）；占优：较好的世界所占比例，相同的算一半。',
  world: '单看第一个世界',
  worldHeader: ['', '件数', '已有结局', '在办', '半数有结局，天', '半数化解，天'],
  rank: '对数秩检验（在办事项在各政策下化解速率相同）：卡方 {chiSquare}，自由度 {degrees}，{p}。仅描述这一个世界。',
  shares:
    '比例为已浮现事项的累积发生率（Aalen–Johansen 竞争风险估计）：其他结局不当作删失，故化解、答复、撤回失效、升级与在办合计为 100%。运行结束时仍在办的在该时删失；每件至少跟踪 {followUp} 天。哪些矛盾会浮现也随政策而变；结果指标“{outcome}”以全部产生的矛盾为分母。',
  unit: '同一世界内的事项彼此不独立，各政策面对的又大多是同一批矛盾，因此均值与差值都以世界为单位。单个世界内的区间与检验（Kaplan–Meier、Aalen–Johansen、对数秩）把事项当作独立，实则不然：区间通常偏窄，只描述该世界，不能作为政策优劣的证据。',
  foot: '种子 {seed} · 随机世界 {replicates} 个 · 切片 {slice} · 引擎 {engine} · zhili {version}',
};
