import type { LeverKey } from '../../parameters/levers.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const leversZh: Readonly<Record<LeverKey, ParameterWords>> = {
  patrolHoursShare: {
    label: '巡查工时占比',
    note: '一线工时中用于上门走访、由“等事”变为“找事”的比例；越高发现越早，留给化解的工时越少。',
  },
  patrolTargeting: {
    label: '巡查精准度',
    note: '走访名额按风险评分分配的比例；0为随机走访，1为全部走向高风险户，效果取决于评分的准确度。',
  },
  earlyWarning: {
    label: '风险预警',
    note: '是否按评分对潜在矛盾发出预警；每条预警都要花工时核实，基率低时多数为误报。',
  },
  earlyWarningThreshold: {
    label: '预警阈值（特异度）',
    note: '预警的特异度；越高误报越少，漏报越多。',
  },
  outreachDaysPerMonth: {
    label: '服务前置天数',
    note: '每个村社区每月设摊、入户的天数；使诉求在轻微时提出，并支持自治，但占用工时和经费。',
  },
  resourceForward: {
    label: '资源前置',
    note: '县级部门人员派驻乡镇街道的比例；减少逐级上交，也使县级力量变薄。',
  },
  mechanismForward: {
    label: '机制前置',
    note: '为高频事项预先制定处置规范的比例；常见件更省时，特殊件可能被套用而失败。',
  },
  staffShareCounty: {
    label: '县级人员占比',
    note: '全部工时中配置在县级的比例；三级之和为1，各政策总工时相同。',
  },
  staffShareTownship: {
    label: '乡镇街道人员占比',
    note: '全部工时中配置在乡镇街道的比例；三级之和为1，各政策总工时相同。',
  },
  staffShareCommunity: {
    label: '村社区人员占比',
    note: '全部工时中配置在村社区的比例；三级之和为1，各政策总工时相同。',
  },
  fundsFollowDuties: {
    label: '费随事转',
    note: '经费随下放事项转移的比例；只放事不放钱时，基层有责无钱。',
  },
  skillsFollowDuties: {
    label: '人随事转（能力）',
    note: '专业能力随事项下沉的程度；靠培训和派员实现，要花工时和经费。',
  },
  authorityTownship: {
    label: '乡镇街道权限',
    note: '乡镇街道有权办结的事项比例；无权时花了工时仍须上交（有责无权）。',
  },
  authorityCommunity: {
    label: '村社区权限',
    note: '村社区有权办结的事项比例，不得高于乡镇街道；无权时“有心无力”。',
  },
  oneStopShare: {
    label: '一站式部门比例',
    note: '进驻县级治理中心的部门比例；进驻部门之间不再转办，但中心自身会排队。',
  },
  stationing: {
    label: '进驻方式',
    note: '部门人员进驻中心的方式：常驻最快但有空闲，轮驻和随叫随驻省人但要等。',
  },
  jointPanel: {
    label: '联合调处',
    note: '多部门事项是否由各方同场联合调处；部门多时快，单一部门时只添会议成本。',
  },
  leadConvening: {
    label: '领导牵头召集',
    note: '是否由接访领导限时召集并拍板；省去等齐和逐一同意，占用各部门当日工时。',
  },
  acceptDays: {
    label: '受理期限',
    note: '从提出到受理的期限（天）；逾期会被记录。',
  },
  studyDays: {
    label: '研究期限',
    note: '从提出到召集有关部门研究的期限（天）；逾期会被记录。',
  },
  replyDays: {
    label: '回复期限',
    note: '从提出到答复的期限（天）；到期可以解释答复，“答复”不算“化解”。',
  },
  townshipOffices: {
    label: '乡镇机构数',
    note: '乡镇街道分设的机构数；越少内部转办越少、人手越能合用，越多则分工越细。',
  },
  screening: {
    label: '事件筛选',
    note: '进入系统前是否先由村社区预处理；能就地解决的不再登记流转，但可能压住难件。',
  },
  screeningDays: {
    label: '筛选时限',
    note: '村社区先行处理的最长天数；过长会耽误须上交的事项。',
  },
};
