import type { AgainstTexts } from '../../en/charts/against.ts';

/** 与参照政策比较的句子；`{list}` 为加引号的政策名。 */
export const against: AgainstTexts = {
  quoted: '“{name}”',
  higher: '{list}高于“{reference}”',
  lower: '{list}低于“{reference}”',
  open: '{list}与“{reference}”相比方向未定',
  clause: '{what}：{parts}。',
  join: '；',
};
