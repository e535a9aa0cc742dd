import type { ResolutionOverTimeTexts } from '../../en/charts/resolutionOverTime.ts';

export const resolutionOverTime: ResolutionOverTimeTexts = {
  title: '纠纷化解率走势：近 {weeks} 周化解 ÷ 同期浮现（%）',
  value: '比值，1 为化解与浮现一样多',
  caption:
    '每一点回看 {weeks} 周：这些周内化解的纠纷（不论何时浮现）与这些周内浮现的纠纷之比。消化积案时可超过 100%；表中的按期化解率则逐件跟踪窗口内浮现的纠纷。',
};
