/** However many runs go on at once, such as those of a queue. */
const mostForWorlds = 1024;

/**
 * Runs to be handed out at once to `size` workers: two a worker, so that none waits, and more where that leaves every worker a world of its own: all `policies` of as many
 * worlds, and of one more.
 */
export const runsAhead = (size: number, policies: number): number =>
  Math.max(2 * size, Math.min(mostForWorlds, size * policies + Math.max(size, policies)));
