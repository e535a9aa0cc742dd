/** Every fault code this room throws and no other; `locales` has a text for each. */
export const reportFaultCodes = ['designNotDrawn', 'outcomeWithoutDirection', 'tooFewPolicies'] as const;
