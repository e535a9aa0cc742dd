import type { DiscoveryTexts } from './discovery.en.ts';

/** What is said of boxes in which something gathers, in Chinese. */
export const discoveryZh: DiscoveryTexts = {
  and: '，且',
  or: '或',
  value: '{value} {unit}',
  times: '× {value}',
  condition: {
    atLeast: '{factor}不低于 {lower}',
    atMost: '{factor}不高于 {upper}',
    between: '{factor}在 {lower} 与 {upper} 之间',
    exactly: '{factor}为 {lower}',
    oneOf: '{factor}为{levels}',
  },
  sentence: {
    when: '{reached}，当{conditions}。',
    later: '在前述情形之外，{reached}，当{conditions}。',
    content:
      '在该处，{heldOut} 的点如此（{lo}–{hi}，由未参与寻找的点估计；参与寻找的点为 {told}），全部点中为 {base}；所有如此的点中，{coverage} 在该处。',
    contentFew: '在该处，{told} 的点如此，全部点中为 {base}；所有如此的点中，{coverage} 在该处。没有留出的点可供检验。',
    chance: '把点打乱后，偶然也能找到同样突出的区域的比例为 {p}。',
    again: '在点的随机半数中，再次受到限制的比例：{list}。',
    fragile: '在不到一半的半数样本中再次出现：{factors}。不要依赖这一部分。',
    droppedOne: '另有 1 个因素的条件站不住脚，已去掉。',
    dropped: '另有 {n} 个因素的条件站不住脚，已去掉。',
    nothing: '没有找到决定是否{reached}的条件。',
    stopped: {
      alike: '每个点都如此，或没有一个点如此。',
      chance: '余下最突出的区域仍不够突出：把点打乱后，偶然也能找到同样突出的区域的比例为 {p}。',
      density: '没有一个区域达到所要求的密度。',
      weak: '没有一个因素的条件单独站得住脚。',
      enough: '所要求的区域数已满。',
    },
    noPoint: '在任何一个点上都无从得知是否如此。',
    noMore: '没有找到更多区域。',
    alikeLeft: '其余的点全都如此，或没有一个如此。',
    leaf: '在{conditions}之处，{mean} 的点上{reached}（占所有如此的点的 {coverage}）。',
    leafMean: '在{conditions}之处，均值为 {mean}（占全部点的 {mass}）。',
    noLeaf: '没有一种划分能预测未参与寻找的点。',
    q2: '这一划分能预测未参与寻找的点的方差的 {share}。',
    scope: '以上只适用于这 {k} 个因素的测试范围；测试范围之外未作任何说明。',
  },
};
