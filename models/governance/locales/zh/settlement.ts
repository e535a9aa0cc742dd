import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const settlementWords = {
  successBase: { label: '单次化解成功率', note: '一般条件下一次调处的成功率（不是上报的成功率）。' },
  successAtSeverity: { label: '基准严重度', note: '一般能力办一次达到基准成功率时的严重度。' },
  successSkill: { label: '能力对成功的影响', note: '专业能力对成功率的影响（对数几率）。' },
  successSeverity: { label: '严重度对成功的影响', note: '严重度对成功率的损害（对数几率）；越大，早办越易成。' },
  successLocality: { label: '就近对成功的影响', note: '熟悉当地情况对成功率的帮助（对数几率）。' },
  successCohesion: { label: '凝聚力对成功的影响', note: '社区凝聚力对成功率的帮助（对数几率）。' },
  successNorms: { label: '规范对成功的影响', note: '村规民约约束力对成功率的帮助（对数几率）。' },
  stagePenalty: { label: '冲突阶段惩罚', note: '冲突每升一个阶段对调解成功率的损害（对数几率）。' },
  maxAttempts: { label: '最多调处次数', note: '同一级最多调处几次，之后上交或解释答复。' },
  reattemptDays: { label: '再次调处间隔', note: '两次调处之间的天数。' },
  escalationPerDay: { label: '升级基础速度', note: '等待中的案件每天升级（越级、群体、诉讼）的基础风险率。' },
  escalationRequestFactor: { label: '服务诉求升级系数', note: '服务诉求的升级风险与纠纷之比。' },
  escalationHazardFactor: { label: '隐患升级系数', note: '隐患的升级风险与纠纷之比。' },
  escalationWait: { label: '等待促升级', note: '每多等一天使升级风险增加的程度。' },
  escalationHops: { label: '转办促升级', note: '每多转办一次使升级风险增加的程度。' },
  escalationSlight: { label: '受慢待促升级', note: '被推诿、被慢待使升级风险增加的程度。' },
  escalationTies: { label: '关系抑升级', note: '社区纽带使升级风险降低的程度。' },
  escalationHours: { label: '升级处置工时', note: '接待一次上访所花的小时数：升级、越级或重复信访的案件都要接待。' },
  lapsePerDay: { label: '放弃速度', note: '等待中的案件每天被撤回或不了了之的风险率。' },
  explanationLeadDays: { label: '提前答复天数', note: '在答复期限前几天安排解释答复。' },
  explanationHours: { label: '解释答复工时', note: '一次解释答复所花的小时数；答复不等于化解。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
