import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const demandWords = {
  latentDisputesPer10kYear: {
    label: '潜在纠纷发生率',
    note: '每万人每年产生的潜在纠纷数；由进入调解的纠纷数反推，多数从不浮出水面。',
  },
  latentRequestsPer10kYear: { label: '潜在诉求发生率', note: '每万人每年产生的服务诉求数；占用基层大部分受理工时。' },
  hazardsPerGridYear: { label: '隐患发生率', note: '每个网格每年出现的隐患数；主要靠巡查发现。' },
  communityHeterogeneityCv: {
    label: '村社区间差异',
    note: '各村社区矛盾发生率的变异系数；差异越大，统一配置越不划算。',
  },
  seasonAmplitude: { label: '季节波动', note: '发生率随季节起伏的幅度。' },
  shocksPerYear: { label: '突发事件频次', note: '每年引发矛盾集中出现的事件数（拆迁、洪水、关厂、欠薪）。' },
  shockMultiplier: { label: '突发事件倍数', note: '突发事件期间当地发生率的倍数。' },
  shockDays: { label: '突发事件时长', note: '突发事件平均持续的天数。' },
  severityDispute: { label: '纠纷初始严重度', note: '纠纷产生时的平均严重度（0—1）。' },
  severityRequest: { label: '诉求初始严重度', note: '服务诉求产生时的平均严重度（0—1）。' },
  severityHazard: { label: '隐患初始严重度', note: '隐患产生时的平均严重度（0—1）。' },
  severitySpread: { label: '初始严重度离散', note: '同类矛盾初始严重度之间的差异。' },
  growthPerDay: { label: '矛盾激化速度', note: '未化解的矛盾每天加重的速率；越快，早发现越值得。' },
  growthCv: { label: '激化速度差异', note: '各矛盾激化速度之间的差异；越大，按风险走访越有用。' },
  severalDepartmentsShare: {
    label: '多部门事项占比',
    note: '涉及两个以上部门的案件比例；越高，一站式和联合调处越有用。',
  },
  furtherDepartmentShare: { label: '再多一个部门的概率', note: '多部门案件每再多涉及一个部门的概率。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
