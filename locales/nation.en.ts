/** What `zhili nation` says. */
export const nationEn = {
  heading: 'A synthetic nation (seed {seed}): {units} county-level units, {residents} residents',
  synthetic:
    'No real county and no forecast: only totals of provinces are published figures. Sizes within provinces are drawn; institutions and staff per resident are those of the built-in cases, and mostly assumptions.',
  sample:
    'Sample: {counties} counties in {strata} strata (kind × size), drawn at random within strata, largest run first; {days} days, slice {slice}, {worlds} world(s), {policies} policies: {runs} runs.',
  stratumHeader: ['stratum', 'units', 'sampled', 'residents, million'],
  sizeFrom: '{group}, from {from} thousand residents',
  sizeBelow: '{group}, below {below} thousand residents',
  means: 'Means over all residents of the synthetic nation, ± half-width of the 95 % interval by design',
  differences: 'Paired differences from {reference}, ± half-width of the 95 % interval by design',
  totals: 'Totals of the synthetic nation a year, million',
  totalUnits: { coordinationHours: 'hours', coordinationYuan: 'yuan', casesPer10k: 'cases' } as Readonly<
    Record<string, string>
  >,
  oneWorld:
    'Intervals tell what another sample of counties could give in the same random world, not what another world could: for that ask for more than one (--replicates).',
  manyWorlds:
    'Intervals tell what another sample of counties could give in the same {worlds} random worlds; standard errors by the worlds are in nation.csv.',
  formula:
    'Stratified simple random sampling without replacement, combined ratio to residents, Student interval with Satterthwaite’s degrees of freedom (Cochran 1977, §§5.4, 6.11).',
  sliced:
    'Every county was run as a slice of 1/{slice} of its townships, at least one: that biases results (see the guide).',
  incomplete:
    'Stopped: {points} of {counties} counties have all their runs. Part of the sample is no sample; nothing is estimated.',
  failed:
    '{failed} runs failed and {refused} policies could not be had in a county; those counties are left out of the outcome concerned.',
  sources: 'Published totals: {titles}.',
  list: 'Synthetic units of the nation go to standard output as CSV ({units} rows).',
};

export type NationTexts = typeof nationEn;
