import type { FiguresTexts } from '../en/figures.ts';

export const figuresZh: FiguresTexts = {};
