import type { CasesOpenOverTimeTexts } from '../../en/charts/casesOpenOverTime.ts';

export const casesOpenOverTime: CasesOpenOverTimeTexts = {
  title: '在办案件走势（各类合计，件）',
  value: '件',
  unit: '件',
  caption: '每周末在办的案件，为所模拟范围内的件数。',
};
