import type { AtHandTexts } from '../en/exploreAtHand.ts';

export const atHandZh: AtHandTexts = {
  heading: '手边工具',
  search: '按名称或含义查找',
  insert: '插入',
  insertNamed: '插入 {name}',
  none: '没有这样的名称或含义。',
  range: '{low} 至 {high}',
  options: '可选 {options}',
  unit: '单位：{unit}',
  close: '关闭',
  groups: {
    model: '运行模型',
    own: '自己的指标与机制',
    statistics: '统计',
    lists: '目录',
    display: '单元里用的',
    libraries: '程序库',
    cases: '案例',
    policies: '政策',
    levers: '政策杠杆',
    assumptions: '假设',
    outcomes: '结果指标',
  },
  docs: {
    simulate:
      '让一项政策在若干随机世界里运行。选项：`case`；`policy`（`"before"`、政策编号，或 `{id, base, levers}`）；`replicates`（默认 1）、`slice`（默认 1；7 即县域的七分之一，求快时用）、`days`（365）、`seed`（1）、`assumptions`、`outcomes`、`rules`、`log: "disputes"`。结果：`means`（每项指标一行：`mean`、`low`、`high`、`n`、`unit`）、`rows`（每个世界每项指标一行：`value`）、`curves`（按周：`curve`、`day`、`value`）、`mean(键)`、`failed`（每次失败的运行附 `message`）、`hash`，以及供引用的 `facts`。',
    compare:
      '让二至八项政策在相同的随机世界里运行；`policies` 默认是四种安排，`reference` 默认是其中第一项，`replicates` 默认 10。改用 `precision: 0.05`，则一直运行到主要指标的误差在 ±5% 以内。结果与 `simulate` 相同而每项政策各有一行，另有 `contrasts`：逐个世界减去参照的差（`mean`、`low`、`high`、`n`，以及更好的世界所占比例 `pBetter`）；`mean(政策, 键)`；`stop` 说明为何不再增加世界。',
    cases: '内置的县区：编号、名称、说明、改革前后的政策、基本事实。',
    policies: '内置的政策：编号、名称、全部杠杆。自己的政策写成 `{id, base, levers}`。',
    levers: '政策能设定的杠杆：键、名称、说明、单位、默认值、范围或选项、出处。',
    assumptions: '没有人能设定、也少有人确知的参数，以及县情事实：运行时 `assumptions` 可用的键。',
    outcomes: '测量什么：键、名称、定义、单位、以何方向为好。',
    ownOutcome:
      '自己的指标：写成算式（mathjs，可用各指标的键），或写成函数。函数能看到一次运行的指标 `outcomes`、按周的曲线（如 `series.casesOpen`），以及按浮现后天数的分布（如 `profiles["settlement.settled"]`）。返回 `NaN` 表示“在这个世界里无定义”。它与自带的指标一样有数据行、均值和差。',
    ownRule:
      '自己的机制：一个以 `values` 为参数、返回若干钩子的函数。`entryLevel(one, level)` 定案件从哪一层进入，`successChance(one, chance)` 定一次处理成功的可能，`patience(one, factor)` 定人们等多久，`eachEpoch(epoch, day, communities)` 每 30 天调整走访、诉求与邻里自解。层级 0 是村社，1 是乡镇街道，2 是县。函数须能独立成立：它在计算线程里运行，只看得到 `values` 里的数。随机用 `one.draw(k)`，不用 `Math.random`。规则出错，那次运行就失败，原因在 `failed` 里。',
    Plot: 'Observable Plot：由数据行画图。结果的数据行是整齐的：每项政策、世界、指标各一行。',
    d3: 'D3：标尺、数组、统计、图形、格式。',
    aq: 'Arquero：表格的筛选、分组、透视、连接。',
    math: 'mathjs：表达式、矩阵、单位、方程。',
    ss: 'simple-statistics：分位数、回归、检验。',
    Inputs: '滑块、选项、表格。交给 `view`，用到它的单元随之更新。',
    html: '由模板生成元素；其中的值只作为文字放入。',
    md: '由 Markdown 生成文字。',
    meanInterval: '每个世界一个值，求均值及其 95% 区间（学生 t）；`NaN` 剔除并计数。',
    pairedContrast: '两项政策在相同世界里的平均差及其 95% 区间；`pBetter` 是前者更好的世界所占比例。',
    rankPolicies:
      '由若干政策在相同世界里的值判断哪一项最好：名次 `rank`、最好的概率 `pBest`、预期损失 `expectedLoss`，以及在 95% 把握下是否仍可能最好 `maybeBest`。',
    kaplanMeier: '由时长及是否了结（1 为了结，0 为未了）估计到每一时刻仍未了结的比例，附区间与中位数。',
    cumulativeIncidence: '到每一时刻各种结局各占多少：结局 1、2……互相排斥，0 为未了。',
    logRank: '检验各组的了结快慢是否一样；各行须相互独立。同一世界里的案件并不独立。',
    latinHypercube:
      '在单位立方体里均匀铺开的点，一行一点。其他设计用 `sobolSequence`、`morrisSample`、`fractionalFactorial`。',
    saltelliSample: '估计 `sobolIndices` 所用的点，次序与之对应：k 个因素时，n 个基点每个带 2k + 2 个点。',
    sobolIndices:
      '由 `saltelliSample` 各点上的值求各因素占方差的份额：`first` 单独，`total` 含交互，`second` 成对，各附区间。',
    morrisEffects:
      '由 `morrisSample` 各点上的值看各因素影响多大：`muStar` 是幅度，`sigma` 是不均匀的程度。`pawnIndices` 与 `polynomialEmulator` 可用任何点。',
    view: '显示一个输入并给出它的值，每次改变都更新。',
    display: '在单元的结果里显示一个值，可多次调用。',
    pause: '等待若干毫秒：在长循环里用它，页面不会卡住，也能停止。',
    width: '结果区的宽度（像素）；用到它的单元随之更新。',
    language: '读者的语言，`"zh"` 或 `"en"`。',
  },
};
