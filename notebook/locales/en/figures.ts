export const figuresEn = {};

export type FiguresTexts = typeof figuresEn;
