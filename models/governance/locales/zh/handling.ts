import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const handlingWords = {
  hoursDispute: { label: '纠纷调处工时', note: '一次纠纷调处的基本小时数。' },
  hoursRequest: { label: '诉求办理工时', note: '一次诉求办理的基本小时数。' },
  hoursHazard: { label: '隐患处置工时', note: '一次隐患处置的基本小时数。' },
  ftePerServer: { label: '每席位人力', note: '同时办一件案件所需的全职人数；越小同时办得越多、每件越慢。' },
  townshipKnowledge: { label: '乡镇熟悉程度', note: '乡镇对当地情况的熟悉程度，村社区为1、县区为0。' },
  hoursCv: { label: '工时差异', note: '办理工时的变异系数；越大排队越长。' },
  severitySlope: { label: '严重度加时', note: '严重度从0到1使工时增加的倍数；越大，早办越省。' },
  mattersSlope: { label: '多部门加时', note: '每多一个部门使工时增加的倍数。' },
  localDiscount: { label: '熟人熟事省时', note: '基层办理地方性强的案件所省工时的最大比例。' },
  skillCommunity: { label: '村社区能力', note: '村社区人员的专业能力（县级平均约为1.1）。' },
  skillTownship: { label: '乡镇街道能力', note: '乡镇街道人员的专业能力。' },
  skillCounty: { label: '县级能力', note: '县级部门人员的专业能力。' },
  trainability: { label: '能力下沉成效', note: '“人随事转”能弥补基层与县级能力差距的最大比例。' },
  trainingHoursShare: { label: '培训工时占比', note: '能力下沉占用的基层工时比例。' },
  protocolSaving: { label: '机制前置省时', note: '有预设规范的案件所省工时的比例。' },
  protocolRigidity: { label: '机制前置僵化', note: '套用规范对特殊案件成功率的损害。' },
  protocolHoursPerDepartmentYear: { label: '制定规范工时', note: '每个部门每年制定和维护规范的小时数。' },
  panelHoursMember: { label: '联席人均工时', note: '联合调处每个参与方的小时数。' },
  panelHoursPair: { label: '联席两两工时', note: '联合调处每对参与方之间沟通的小时数；参与方多时成为主要成本。' },
  pairLatency: { label: '沟通延误系数', note: '没有一站式平台时两两沟通的放大倍数。' },
  agreement: { label: '单方同意概率', note: '一个部门同意联合方案的概率；须各方同意时相乘。' },
  conveneDays: { label: '召集天数', note: '无领导牵头时凑齐各部门的平均天数。' },
  onSiteShare: { label: '现场办理占比', note: '须到现场办理的案件比例；产生路程工时。' },
  travelKmPerHour: { label: '路途速度', note: '工作人员和居民的平均行进速度。' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
