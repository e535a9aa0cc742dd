import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const participationWords = {
  volunteerOrganising: { label: '组织志愿者工时', note: '村社区每组织一小时志愿服务所花的小时数。' },
  elderYuanPerHour: { label: '长者补贴', note: '乡贤、长者每小时的补贴。' },
  elderWord: { label: '长者的话语分量', note: '长者在场时，当地规范对纠纷调处成功率影响增强的程度（对数几率）。' },
  elderSittingHours: { label: '乡贤到场工时', note: '乡贤参加村社区一次纠纷调处所花的小时数，不再用于邻里化解。' },
  partnerSupervision: { label: '社会力量监管工时', note: '每购买或引入一小时服务，同级工作人员花在监管上的小时数。' },
  socialYuanPerHour: { label: '社会组织单价', note: '购买社会组织一小时服务的费用。' },
  committeeYuanPerHour: { label: '行业调委会单价', note: '行业调委会一小时的费用。' },
  expertYuanPerHour: { label: '专家单价', note: '专家一小时的费用；由经费保障承担的部分才从财政支出。' },
  skillSocial: { label: '社会组织能力', note: '社会组织办自己类型案件的能力。' },
  skillProperty: { label: '物业能力', note: '物业公司办自己类型案件的能力。' },
  skillCommittee: { label: '行业调委会能力', note: '行业调委会办本行业案件的能力。' },
  skillExpert: { label: '专家能力', note: '专家办疑难纠纷的能力。' },
  expertSeverity: { label: '请专家的界限', note: '纠纷严重度超过此值即请专家。' },
  expertLeavingPerYear: { label: '专家流失速度', note: '没有经费时专家每年离开的速度。' },
  propertyYuanPerHour: { label: '物业工时价格', note: '居民通过物业费为物业办案每小时所付的费用。' },
  feeIncome: { label: '缴费收入界限', note: '一半住户缴物业费时的收入指数。' },
  feeSpread: { label: '缴费收入跨度', note: '收缴率随收入变化的快慢。' },
  feeFloor: { label: '物业撤出界限', note: '收缴率低于此值时物业撤出，小区失管。' },
  incomeVolatility: { label: '收入波动', note: '收入不稳定的程度：某月收入最多下降的比例。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
