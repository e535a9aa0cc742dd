/** Numbers by which the nation is drawn that are no province's and no kind's. Ranges and reasons stand with each. */
export const nationRules = {
  /**
   * Residents of a unit, inclusive. Below: assumption (1 000–10 000; the smallest counties of Tibet have some ten thousand). Above: the most that the model takes; of the
   * 2 843 real units one is larger.
   */
  residents: [3_000, 5_000_000],
  /** Townships of a unit at most: what the model takes; the most in `townshipCodes` is 52. */
  mostTownships: 60,
  /** Townships go with residents to this power: least squares within provinces on 2 930 areas of `townshipCodes` and `byCounty`. */
  townshipPower: 0.451,
  /** `civilAffairs` over urban and rural residents of the census. That they lie evenly is an assumption (× .6–1.6). */
  villageCommittees: 502_000,
  residentsCommittees: 113_000,
  mostCommunities: 2_000,
  /** Area of a district relative to another unit of its province: assumption (.1–.5). */
  districtArea: 0.25,
  areaKm2: [5, 20_000],
  /**
   * A county has the programme money of so many residents at least: protocols and terminals cost a small one as much, and transfers make up for it. Assumption (30 000–100 000);
   * nine of 2 843 units could not pay for prevention otherwise.
   */
  fundedResidents: 60_000,
  /** `bulletin2`. */
  householdSize: 2.62,
} as const;
