import type { JourneyTexts } from '../en/journey.ts';

export const journeyZh: JourneyTexts = { title: '案件轨迹' };
