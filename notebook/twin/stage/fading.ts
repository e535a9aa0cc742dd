/** Days for which what has ended is still seen, fading; those who went over heads longer. */
export const fadeDays = 6;
export const escalatedFadeDays = 24;

/** In the place of a stage: nothing is seen. */
export const unseen = 255;
