import type { EquityMapTexts } from '../../en/charts/equityMap.ts';

/** “各村社区是否均等”图的文字。 */
export const equityMap: EquityMapTexts = {
  title: '各村社区的化解占比（化解 ÷ 案件，%）',
  sentence: '各村社区化解占比的第 10、50、90 百分位：{list}。',
  item: '“{policy}”{p10}%、{p50}%、{p90}%',
  join: '；',
  synthetic: '地图为世界 {world}，各政策相同；地理是合成的，每个世界重新抽取，不是真实地图。',
  cells: '每块为离一个村社区最近的地方，粗线为乡镇街道界；斜线处不足 {few} 件案件，不评占比。',
  spread:
    '地图下方：全部世界中案件不少于 {few} 件的村社区，粗线为第 10 至第 90 百分位，符号为中位数；基尼系数附 95% 区间半宽。',
  legend: '化解 ÷ 案件',
  few: '不足 {few} 件',
  seat: '县城',
  gini: '基尼 {mean} ±{half}',
  giniAlone: '基尼 {mean}',
  cell: '乡镇街道 {township}，村社区 {community}：{settled} / {cases} 件化解，{share}；居民 {residents} 人',
  world: '世界',
  allWorlds: '全部',
  township: '乡镇街道',
  community: '村社区',
  x: '县城以东（公里）',
  y: '县城以北（公里）',
  residents: '居民（人）',
  cases: '案件',
  settled: '化解',
  share: '化解占比（%）',
  quantile: '第 {q} 百分位（%）',
  giniColumn: '基尼',
  giniLo: '基尼，区间下限',
  giniHi: '基尼，区间上限',
};
