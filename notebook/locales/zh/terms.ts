import type { TermsTexts } from '../en/terms.ts';

export const termsZh: TermsTexts = {};
