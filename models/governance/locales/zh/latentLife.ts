import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const latentLifeWords = {
  fadePerDay: { label: '自行消退速度', note: '轻微矛盾每天自行消退的风险率；越高，主动发现越可能“没事找事”。' },
  neighbourSettlingPerDay: { label: '邻里化解速度', note: '自治能力为1时，轻微矛盾每天由邻里自行化解的风险率。' },
  neighbourFactorRequest: { label: '邻里化解诉求的系数', note: '服务诉求由邻里化解的速度相对于纠纷的比值。' },
  neighbourFactorHazard: { label: '邻里化解隐患的系数', note: '隐患由邻里消除的速度相对于纠纷的比值。' },
  neighbourHours: { label: '邻里化解用时', note: '志愿者、乡贤化解一件所花的小时数，不计入工作人员工时。' },
  claimDisputePerDay: { label: '纠纷提出速度', note: '严重度为1的纠纷每天被当事人提出的风险率。' },
  claimRequestPerDay: { label: '诉求提出速度', note: '严重度为1的诉求每天被提出的风险率。' },
  claimHazardPerDay: { label: '隐患报告速度', note: '严重度为1的隐患每天由居民报告的风险率；很低，所以靠巡查。' },
  reportingPropensityCv: { label: '反映意愿差异', note: '各户反映问题意愿的变异系数。' },
  trustMean: { label: '信任均值', note: '居民对基层的平均信任（0—1）；越低越容易越级。' },
  trustSpread: { label: '信任差异', note: '各户信任之间的差异。' },
  overHeadsPerDay: { label: '越级速度', note: '低信任户直接越级反映的日风险率。' },
  overHeadsTrust: { label: '越级信任门槛', note: '信任低于此值的户才会直接越级。' },
  outreachClaimPerDay: { label: '服务前置促提出', note: '每月每天服务前置使轻微诉求被提出的日风险率增量。' },
  autonomyGrowthPerYear: { label: '自治自然成长', note: '自治能力每年自行成长的速率。' },
  crowdingOutPerYear: {
    label: '包办对自治的影响',
    note: '政府包办本可就地解决的事对自治能力的年影响；正为挤出，负为互补，学界未有定论。',
  },
  autonomyNeglectPerYear: {
    label: '放任对自治的影响',
    note: '既无扶持又无自有资源时，自治能力每年流失的比例（一放就乱）。',
  },
  controlOfClaims: {
    label: '居民上门计入管控',
    note: '居民自己提出的本可自行解决的事项，在计算管控程度时的权重；官方找上门的为1。',
  },
  autonomySupportPerYear: { label: '扶持对自治的影响', note: '指导、培训、经费对自治能力的年增益。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
