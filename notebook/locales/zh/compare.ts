import type { CompareTexts } from '../en/compare.ts';

export const compareZh: CompareTexts = {};
