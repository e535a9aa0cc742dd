export const shareEn = {};

export type ShareTexts = typeof shareEn;
