import type { RunWords } from '../simulated/runWords.ts';

const departments = [
  '司法局',
  '法院诉前调解室',
  '民政局',
  '城市管理局',
  '市场监督管理局',
  '住房和城乡建设局',
  '自然资源局',
  '农业农村局',
  '人力资源和社会保障局',
  '行政审批局',
  '水利局',
  '生态环境局',
  '消防救援大队',
  '应急管理局',
  '教育局',
  '卫生健康局',
  '交通运输局',
  '公安局',
  '文化和旅游局',
  '退役军人事务局',
  '妇女联合会',
  '总工会',
  '残疾人联合会',
  '乡村振兴局',
];

const offices = ['平安法治办', '社会事务办', '经济发展办', '综合执法办', '城建环保办', '便民服务大厅'];

const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const branches = [...'子丑寅卯辰巳午未申酉戌亥'];

/** Sixty names that no map has. */
const town = (township: number): string => `${stems[township % 10]}${branches[township % 12]}镇`;

/** Words of a register in Chinese. */
export const runWordsZh: RunWords = {
  types: {
    family: '婚姻家庭纠纷',
    neighbour: '邻里纠纷',
    damages: '损害赔偿纠纷',
    housing: '房屋物业纠纷',
    land: '山林土地纠纷',
    labour: '劳动争议',
    contract: '合同纠纷',
    welfare: '民生保障诉求',
    utilities: '水电气热诉求',
    environment: '环境卫生诉求',
    certificates: '证照办理诉求',
    fire: '消防隐患',
    workSafety: '安全生产隐患',
    publicOrder: '治安隐患',
    foodSafety: '食品安全隐患',
  },
  results: {
    settled: '化解办结',
    replied: '解释答复',
    withdrawn: '撤回',
    escalated: '越级上访',
    open: '办理中',
  },
  channels: {
    claim: '群众来访',
    overHeads: '信访转办',
    patrol: '网格巡查',
    outreach: '上门走访',
    alert: '风险预警',
    recurrence: '回访复发',
    repeatPetition: '重复信访',
  },
  township: town,
  community: (township, ordinal) => `${town(township)}第${ordinal + 1}社区`,
  desk: (place) => `${place}居委会`,
  property: (place) => `${place}物业公司`,
  office: (township, office) => `${township}${offices[office] ?? `第${office + 1}办公室`}`,
  team: (township) => `${township}综合执法队`,
  social: (township) => `${township}社会组织`,
  department: (department) => departments[department] ?? `第${department + 1}部门`,
  centre: '县社会治理中心',
  committees: '行业性专业调委会',
  experts: '专家库',
  headings: {
    number: '编号',
    received: '登记时间',
    accepted: '受理时间',
    closed: '办结时间',
    type: '事项类别',
    place: '所属社区',
    department: '承办单位',
    result: '办理结果',
    channel: '来源渠道',
    household: '户号',
    path: '流转过程',
  },
};
