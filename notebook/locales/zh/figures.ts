import type { FiguresTexts } from '../en/figures.ts';

export const figuresZh: FiguresTexts = {
  factLine: 'zhili {version} · 散列 {hash}',
  preview: '切片预览：只模拟了全县的 1/{slice}，1:1 的结果随后会替换它。',
  nothingAtAll: '没有可画的：这些值在任何世界里都没有定义。',
  nothingYet: '暂无内容：第一个随机世界还在运行。',
  notDrawn: '此图无法绘制；其余各图不受影响。',
  noHash: '无（未运行完，或为预览）',
  toolbar: '保存与查看：{title}',
  table: '数据表',
  tableNamed: '数据表：{title}',
  saveSvg: '保存为 SVG：{title}',
  savePng: '保存为 PNG（2 倍）：{title}',
  saveCsv: '数据保存为 CSV：{title}',
  saveXlsx: '数据保存为 XLSX：{title}',
  saving: '正在保存……',
  saved: '已保存：{file}',
  undefinedNumber: '无定义',
  rowsShown: '共 {total} 行，显示前 {shown} 行。',
  rowsPrinted: '共 {total} 行，此处印出前 {shown} 行；全部数据见 CSV 或 XLSX 文件。',
  moreRows: '再显示 {n} 行',
  facts: {
    case: '案例',
    policies: '政策',
    reference: '参照',
    seed: '种子',
    worlds: '随机世界数',
    days: '天数',
    slice: '切片',
    preview: '切片预览，不是 1:1 的结果',
    version: '版本',
    engine: '引擎',
    hash: '结果散列',
    caption: '读图说明',
    address: '网址',
    cited: '数据来历',
    printed: '打印时间',
  },
  pictureFacts:
    '{case} · 种子 {seed} · {worlds} 个随机世界 · {days} 天 · 切片 1/{slice} · zhili {version} · 引擎 {engine} · 散列 {hash}',
  report: { title: '方案比选：{case}', foot: '治理实验台 · 种子 {seed} · zhili {version} · 散列 {hash}' },
  bundle: {
    factsSheet: '设置',
    readme: `Zhili 治理实验台：方案比选，{case}

{preview}所问的问题
{facts}

文件说明
  figures/*.svg   矢量图；浏览器、Inkscape、Illustrator 和较新的文字处理软件都能打开
  figures/*.png   同样的图，2 倍大小的图片
  data/*.csv      每张图背后的数字（UTF-8，首行为列名）；各列含义见 tables.xlsx
  tables.xlsx     全部表格合为一个工作簿，第一张表为设置
  results.json    全部结果指标的均值、95% 区间与逐个世界之差（格式见 docs/json.md）
  settings.yaml   所问的问题，命令行可以读取

图目
{figures}

如何复现
  用同一版本的命令行运行：zhili replay settings.yaml
  同一问题、同一版本，在任何机器上得到同样的结果散列：
  {hash}
  各政策面对的是相同的随机世界，因此政策之间的差异来自政策本身。数字是一个假设明确的模型的结果
  （docs/odd.zh.md、docs/limits.zh.md），不是预测。
`,
    readmePreview: '注意：这是切片预览（全县的 1/{slice}），不是 1:1 的结果。\n\n',
  },
};
