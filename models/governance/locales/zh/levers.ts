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
    note: '每个村社区每月设摊、入户的天数；使诉求在轻微时提出，但占用工时和经费。',
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
    note: '须有下放权限的事项中，乡镇街道有权办结的比例；无权时只能上交，有时白花工时（有责无权）。',
  },
  authorityCommunity: {
    label: '村社区权限',
    note: '须有下放权限的事项中，村社区有权办结的比例，不得高于乡镇街道；无须权限的事项谁都可以办结。',
  },
  oneStopShare: {
    label: '一站式部门比例',
    note: '进驻县级治理中心的部门比例；进驻部门之间不再转办，但中心自身会排队。',
  },
  stationing: {
    label: '进驻方式',
    note: '部门人员进驻中心的方式：常驻最快，但部门少了人手；轮驻和随叫随驻省人但要等。',
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
    note: '从受理到首次办理的期限（天），领导牵头时据此召集会商；逾期会被记录。',
  },
  replyDays: {
    label: '回复期限',
    note: '从受理到答复的期限（天）；到期可以解释答复，“答复”不算“化解”。',
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
  unfundedDuties: {
    label: '属地管理甩责程度',
    note: '职能部门以“属地管理”为名下压职责而不给权、不给钱的程度；县级省下工时，乡镇街道和村社区有责无权、多填报。',
  },
  dutyAccessControl: {
    label: '职责准入',
    note: '新增下沉事项须经审核准入、清单明晰的程度；挡住不该下沉的职责，审核和清单占用县级工时，被挡回的事仍由县级做。',
  },
  authorityReturn: {
    label: '权限可退回',
    note: '乡镇街道接不住的权限按实际交还县级的程度；少做无用功，也少在基层办结，评估占用工时。',
  },
  differentiation: {
    label: '分类施策',
    note: '按社区条件配置人手的程度：强的放权、少派人，弱的多派人前置服务；评估分类占用工时，总人手不变。',
  },
  firstReceiver: { label: '首接负责', note: '首接的人是否一跟到底；推诿减少，跟踪占用首接单位的工时。' },
  unifiedWindow: {
    label: '一窗受理',
    note: '乡镇街道、村社区是否由一个全科窗口受理、内部流转；群众少跑，窗口要花转办工时，全科人员办专业事项更慢。',
  },
  unifiedEnforcement: {
    label: '综合执法一队伍',
    note: '乡镇街道是否有一支综合执法队伍现场处置隐患；不必多家会办，人员来自原来承担这些工作的站所和部门，路上费时。',
  },
  commandCentre: {
    label: '指挥调度中心',
    note: '乡镇街道是否设指挥中心统一派单；转错少、转办快，占用坐席工时和经费，每件多一道派单。',
  },
  partyLedCoordination: {
    label: '党建引领统筹',
    note: '以党建弥合条线张力的程度：少推诿、易达成一致，但要开会；越往上增益越小（书面化）。',
  },
  volunteerHours: {
    label: '志愿服务工时',
    note: '每千人每周的志愿服务小时；随社区自治能力增长，限制邻里化解总量，组织志愿者占用村社区工时。',
  },
  elderHours: { label: '乡贤长者工时', note: '每千人每周乡贤、长者的小时；规范强的地方更有用，发给补贴。' },
  industryCommitteeHours: {
    label: '行业调委会工时',
    note: '每千人每周行业性专业调委会的小时；只办本行业的案件，能力强，花经费。',
  },
  socialOrganisationHours: {
    label: '社会组织工时',
    note: '每千人每周购买社会组织服务的小时；分担服务诉求和家事，花经费和监管工时。',
  },
  propertyServiceHours: {
    label: '物业服务工时',
    note: '费用全收齐时每千人每周物业服务的小时；随收费率而定，收费率随收入而定，低收入小区会失灵。',
  },
  expertHours: { label: '专家工时', note: '每千人每周专家的小时；能力强、时间少，没有经费会离开。' },
  expertFunding: { label: '专家经费保障', note: '专家费用由财政承担的比例；为0时靠专家自愿，逐渐流失。' },
  dataSharing: {
    label: '数据共享',
    note: '部门间数据共享程度；查询和流转更快，平台花经费，表单抹去背景，关系型案件更难办成。',
  },
  terminals: { label: '数字终端数', note: '互不相通的数字终端个数；每多一个，每件录入就多花时间，并有运维费。' },
  rankingPressure: {
    label: '排名考核压力',
    note: '按化解率排名的压力；使人更卖力（递减），也促使表面办结和不登记（递增），并增加报表和人员流失。',
  },
  massRatingWeight: {
    label: '群众评分权重',
    note: '群众匿名评分在考核中的权重；压低虚报，评分花工时，也使官员偏向会闹的人。',
  },
  audit: { label: '核查比例', note: '上报办结后抽查的比例；发现虚办即退回重办，每次核查占用县级工时。' },
  cooperationAppraisal: { label: '合作考评', note: '部门协作计入考核的程度；减少条线间推诿，考评占用各部门工时。' },
};
