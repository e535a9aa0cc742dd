import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const findingWords = {
  patrolMinutesPerVisit: { label: '单次走访时间', note: '走访一户所花的分钟数；决定同样工时能走访多少户。' },
  patrolTargetShare: {
    label: '重点户比例',
    note: '精准走访集中于评分最高的这一比例的户；越小越集中，也越依赖评分准确。',
  },
  scatter: { label: '定向巡查分散度', note: '巡查全部按风险定向时，每次走访因地点分散多花的时间比例。' },
  detectDispute: { label: '走访发现纠纷概率', note: '走访时发现严重度为1的纠纷的概率。' },
  detectRequest: { label: '走访发现诉求概率', note: '走访时发现严重度为1的诉求的概率；诉求多由居民自己提出。' },
  detectHazard: { label: '走访发现隐患概率', note: '走访时发现严重度为1的隐患的概率。' },
  warningAuc: { label: '预警准确度（AUC）', note: '风险评分的AUC；0.5等于抛硬币，此时预警和精准走访只有成本。' },
  riskListCoverage: { label: '风险名单覆盖率', note: '可被评分覆盖的户的比例；名单之外的只能随机走访发现。' },
  riskListPerGrid: { label: '每网格名单户数', note: '每个网格重点走访名单的户数。' },
  verificationHours: { label: '核实工时', note: '核实一条预警所花的小时数，误报也一样。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
