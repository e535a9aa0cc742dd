import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const chargeWords = {
  reportingShare: { label: '填报占用', note: '报表、台账占用全部工时的比例；各政策相同。' },
  transitionDip: { label: '改革阵痛', note: '改变现状的政策在过渡期内损失的能力比例。' },
  transitionDays: { label: '过渡期', note: '改革阵痛持续的天数。' },
  fundsPerDispute: { label: '单件纠纷经费', note: '办理一件纠纷所需的项目经费。' },
  fundsPerRequest: { label: '单件诉求经费', note: '办理一件诉求所需的项目经费。' },
  fundsPerHazard: { label: '单件隐患经费', note: '处置一件隐患所需的项目经费。' },
  earlyWarningYuanPerResident: { label: '预警系统成本', note: '预警系统每名居民每年的成本，从项目经费中扣除。' },
  oneStopYuanPerDepartment: { label: '进驻成本', note: '每个进驻部门每年的场地和系统成本。' },
  fundsAccountingHours: { label: '经费下放核算工时', note: '经费随事转后每个村社区每年多花的核算工时。' },
  trainingYuanPerFte: { label: '培训成本', note: '能力下沉对每名全职人员每年的培训成本。' },
  postingYuanPerFte: { label: '派驻成本', note: '每名派驻下沉人员每年的交通和补助成本。' },
  protocolYuanPerDepartment: { label: '规范制定成本', note: '每个部门每年制定和维护规范的经费。' },
  outreachYuanPerCommunityDay: { label: '服务前置成本', note: '每个村社区每天服务前置活动的经费。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
