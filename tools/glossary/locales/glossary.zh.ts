import type { GlossaryWords } from './glossary.en.ts';

/** Chinese words of the glossary. */
export const glossaryZh: GlossaryWords = {
  title: '名词',
  intro:
    '本程序所用的词，附英文。由 `node tools/run.mjs writeGlossary` 从模型和网页自己的词写成，每词一句；完整的定义，网页上点带点线的词即见，命令行用 `zhili explain 名称`。不确定参数与常量见[模型说明](odd.zh.md)附录 A。',
  otherFile: '[English](glossary.en.md)',
  columns: { word: '名词', other: '英文', note: '是什么', source: '名称或来源' },
  sections: {
    program: '程序与统计',
    governance: '地方、人员与案件',
    states: '一件矛盾可能在哪里',
    ways: '从一处到另一处的途径',
    levers: '杠杆：{group}',
    outcomes: '结果指标',
    hours: '工作人员工时，按用途',
    endings: '窗口内产生的矛盾的结局',
  },
  program: {
    agentModel: {
      label: '主体模型',
      note: '把每个村社区、每个岗位、每件矛盾和案件分开，逐一跟踪的模型；排队和偶然由各自的行动产生。',
    },
    case: { label: '案例（县区）', note: '程序所知的一个县区：县情与假设，各有出处，以及改革前后的政策。' },
    policy: { label: '政策', note: '全部杠杆的一组取值；机制只看得到取值，看不到政策的名称。' },
    lever: { label: '杠杆', note: '主事者可以设定的参数，要花钱或花工时。' },
    assumption: {
      label: '假设（不确定参数）',
      note: '谁也无法设定、少有人知道的参数，附应试算的范围；对每个政策都一样。',
    },
    outcome: { label: '结果指标', note: '一次运行给出的一个数，如纠纷按期化解率。' },
    reference: { label: '参照', note: '其他政策都与之逐个世界比较的那个政策。' },
    period: {
      label: '预热期、窗口、跟踪期',
      note: '先运行半年使县区进入常态，再是计数的日子，然后每件案件跟踪九十天。',
    },
    steadyState: {
      label: '稳态',
      note: '人手够用时等待时间所趋于的常态；超负荷的岗位没有稳态，运行多久，积压就增长多久。',
    },
    stream: { label: '随机流', note: '供一类决定所用的随机数，按矛盾和序号取用；多一个或少一个决定，不牵动其他决定。' },
    engine: { label: '引擎摘要', note: '由决定结果的代码算出的十六位数字；只在它相同时才可比较散列。' },
    token: { label: '复现码', note: '装着整个问题的一小段文字；网页和命令行由它重算，散列相同。' },
    provenance: { label: '出处', note: '一个值从何而来：项目原始文献、文献、数据、推算或假设。' },
    morris: {
      label: '筛选（基本效应法）',
      note: '沿随机路径一次只改一个因素，用很少的运行从许多因素中找出起作用的几个。',
    },
    sobol: { label: '索博尔指数', note: '一个指标的方差中由某个因素造成的份额，或单独，或连同它的全部交互。' },
    latinHypercube: { label: '拉丁超立方', note: '一种抽样：有多少个点，每个因素的范围就均匀地取多少个值。' },
    regret: { label: '遗憾', note: '在同一个抽取的世界里，一个政策比最好的政策差多少。' },
    shapley: { label: '沙普利值', note: '把两个政策的差别公平地分给各组杠杆：对改动的先后次序取平均。' },
    scenarioDiscovery: {
      label: '情景发现',
      note: '寻找使某个政策较差的少数几个条件，并在没有参与寻找的世界里说明覆盖率和密度。',
    },
    holm: { label: '霍尔姆校正', note: '对一并阅读的许多差异提高要求，使哪怕有一个误报的机会也低于百分之五。' },
    calibration: { label: '校准', note: '真实县区的数字对未知参数说明了什么；先验由此缩小为后验，或者没有缩小。' },
    ensemble: { label: '参数组', note: '与校准目标相符的若干组参数；带着它比选，区间里也就有目标所留下的未知。' },
    identified: { label: '可识别', note: '目标使参数的范围明显缩小，就是可识别；对它什么也没说，就是不可识别。' },
  },
  governance: {
    grievance: { label: '矛盾', note: '使一户人家不满的事，工作人员未必知道；它会增长、消退、由邻里化解或浮现。' },
    dispute: { label: '纠纷', note: '各方当事人之间的矛盾，要调解。' },
    request: { label: '诉求', note: '要求某项服务的矛盾。' },
    hazard: { label: '隐患', note: '被发现或被上报的危险。' },
    surfacedCase: { label: '案件', note: '已经浮现的矛盾：有人提出，或被工作人员发现，从此在某个岗位上。' },
    severity: { label: '严重度', note: '矛盾有多严重，从 0 到 1；随时间增长。' },
    grid: { label: '网格', note: '最小的服务单元，几百户，有一名网格员。' },
    community: { label: '村社区', note: '村或社区，三级中最低的一级。' },
    township: { label: '乡镇街道', note: '乡镇或街道，中间的一级。' },
    county: { label: '县级部门', note: '县里的各个部门，模型中最高的一级。' },
    oneStop: { label: '一站式中心', note: '县里的一个大厅，各部门在此常驻、轮驻或随叫随驻。' },
    petitionOffice: { label: '越级', note: '到比正在办理的一级更高的一级去。' },
    autonomy: { label: '自治能力', note: '村社区自己解决自己的事的能力；可能被挤出，也可能得到培育。' },
    collective: { label: '群体案件', note: '代表若干户同一起因的矛盾的一件案件。' },
  },
};
