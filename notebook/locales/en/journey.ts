/** Texts of the page Journey. */
export interface JourneyTexts {
  readonly title: string;
}

export const journeyEn: JourneyTexts = { title: 'Journey' };
