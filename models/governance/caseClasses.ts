/** The three case classes: disputes between parties, requests for a service, hazards found or reported. */
export const caseClasses = ['dispute', 'request', 'hazard'] as const;

export const DISPUTE = 0;
export const REQUEST = 1;
export const HAZARD = 2;
export const nClasses = caseClasses.length;

/** Levels of government, from the ground up. */
export const levels = ['community', 'township', 'county'] as const;

export const COMMUNITY = 0;
export const TOWNSHIP = 1;
export const COUNTY = 2;
