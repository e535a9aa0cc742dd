/** Texts of the page Explore. */
export interface ExploreTexts {
  readonly title: string;
}

export const exploreEn: ExploreTexts = { title: 'Explore' };
