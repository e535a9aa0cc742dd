import type { ExploreTexts } from '../en/explore.ts';

export const exploreZh: ExploreTexts = { title: '研究笔记本' };
