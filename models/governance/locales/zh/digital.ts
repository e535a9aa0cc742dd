import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const digitalWords = {
  sharingSaving: { label: '数据共享省工时', note: '数据全面共享时查询和流转工时减少的比例。' },
  sharingSpeed: { label: '数据共享省时日', note: '数据全面共享时转办天数减少的比例。' },
  contextLoss: { label: '背景信息丢失', note: '案件只以表单流转时，对要靠当地情况的纠纷成功率的损害（对数几率）。' },
  sharingYuanPerDepartment: { label: '数据平台费用', note: '每个部门接入共享平台每年的费用。' },
  terminalEntry: { label: '每终端多录入', note: '每多一个终端，录入工时增加的比例。' },
  terminalYuan: { label: '终端运维费', note: '每个终端每年的运维费用。' },
  mergingYuan: { label: '系统整合费', note: '每比改革前少一个终端，每年用于迁移和兼容的费用。' },
  screeningHold: {
    label: '筛选误扣概率',
    note: '筛选时村社区把自己办不了的案件错误留下的概率（中等严重度；越严重越高）。',
  },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
