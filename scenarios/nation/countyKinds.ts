/** Kinds of county-level units, in the order of the counts in `provinces`. */
export const countyKinds = [
  'district',
  'city',
  'county',
  'autonomousCounty',
  'banner',
  'autonomousBanner',
  'forestryDistrict',
  'specialDistrict',
] as const;

export type CountyKind = (typeof countyKinds)[number];

/** Kinds taken together for strata: the small ones are counties in all but name. */
export const kindGroups = ['district', 'city', 'county'] as const;
export type KindGroup = (typeof kindGroups)[number];

export interface KindFacts {
  readonly group: KindGroup;
  /** Median size within a province relative to that of a county. */
  readonly size: number;
  /** Standard deviation of ln(residents) within a province. */
  readonly sizeSpread: number;
  /** Logit of the urban share within a province, less that of a county; and its standard deviation. */
  readonly urban: number;
  readonly urbanSpread: number;
}

/**
 * Least squares on all 2 843 counted units of the 2020 census (`byCounty`), with a level for every province and a difference for every kind; Hainan is left out, whose
 * two island districts have a few hundred residents. Urban shares were cut at .02 and .98 before the logit. Kinds of fewer than four units have the spreads of
 * a county. By province the spread of size lies between .40 and 1.0: one for all is an assumption.
 */
export const kindFacts: Readonly<Record<CountyKind, KindFacts>> = {
  district: kind('district', 1.448, 0.749, 1.886, 1.396),
  city: kind('city', 1.57, 0.624, 0.609, 0.762),
  county: kind('county', 1, 0.637, 0, 0.482),
  autonomousCounty: kind('county', 0.763, 0.714, -0.035, 0.514),
  banner: kind('county', 0.84, 0.822, -0.341, 0.63),
  autonomousBanner: kind('county', 1.138, 0.637, 0.03, 0.482),
  forestryDistrict: kind('county', 0.183, 0.637, 0.1, 0.482),
  specialDistrict: kind('county', 1.603, 0.637, -0.042, 0.482),
};

function kind(group: KindGroup, size: number, sizeSpread: number, urban: number, urbanSpread: number): KindFacts {
  return { group, size, sizeSpread, urban, urbanSpread };
}
