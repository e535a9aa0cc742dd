import type { FrameTexts } from '../en/frame.ts';

export const frameZh: FrameTexts = {
  refused: '笔记本的单元在此运行，请打开页面本身。',
  output: '单元 {n} 的输出',
  faults: {
    syntax: '不是合法的 JavaScript 代码',
    thrown: '出错',
    passedOn: '定义 {name} 的单元出错，改好之后本单元才能运行。',
    offline: '{name} 需要联网加载，这里的笔记本不联网。无须加载即可使用：Plot、d3、aq、math、ss、Inputs、htl、zhili。',
    loop: '已停止：代码让页面 {seconds} 秒没有响应。较长的计算中请不时写上 await pause()。',
    unknownName: '已运行的单元里没有哪个定义了 {name}。',
    nearest: '是否指 {names}？',
    circular: '这些单元互相等待，形成循环。',
    duplicate: '有多个单元定义了 {name}。',
    unsupported: '{name} 在这里不可用。',
    unsupportedCell: '这类单元在这里不运行，内容原样保留。',
  },
  line: '第 {line} 行',
  places: '第 {line} 行第 {column} 列',
  take: '保存单元 {n} 的输出',
  saveSvg: '将图保存为 SVG',
  savePng: '将图保存为 PNG',
  saveCsv: '将数据保存为 CSV',
  saveJson: '将数据保存为 JSON',
  cannotSave: '未能保存：{message}',
  facts: '{case} · 种子 {seed} · {worlds} 个世界 · {days} 天 · 切片 1/{slice} · zhili {version} · 引擎 {engine}',
  factsRules: '自定规则 {rules}',
};
