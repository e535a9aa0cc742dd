export const termsEn = {};

export type TermsTexts = typeof termsEn;
