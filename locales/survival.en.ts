/** What is said of how long cases take and how they end. */
export const survivalEn = {
  runs: 'To run: {policies} policies × {worlds} random worlds = {runs} runs, each with its event log, on {workers} workers.',
  title:
    '{case}: how long {scope} take from surfacing, and how they end; {policies} policies in the same {worlds} random worlds, {days} days',
  scopes: { disputes: 'disputes', all: 'cases of every class' },
  means: 'Mean ± half-width of its 95 % interval over worlds',
  quantities: {
    settled: 'settled within {day} days (%)',
    replied: 'answered, not settled, within {day} days (%)',
    lapsed: 'lapsed within {day} days (%)',
    escalated: 'escalated within {day} days (%)',
    open: 'still open after {day} days (%)',
    medianDays: 'days until half have ended, however',
    halfSettledDays: 'days until half of all are settled',
  },
  partly: '(n/m): half is reached in n of m worlds only, and the mean is of these alone.',
  same: 'Cells without ±: the same in every world, or one world alone. No interval can be given, which does not mean there is no uncertainty.',
  contrasts: 'Difference from {reference}, world by world (percentage points; days)',
  contrastLegend:
    'Each: difference ± half-width of its paired 95 % Student interval over worlds (* interval without 0, not corrected for multiple comparisons: of {n} intervals about {expected} are so by chance); win: share of worlds in which it is better, ties count half.',
  world: 'The first world by itself',
  worldHeader: ['', 'cases', 'ended', 'open', 'half have ended, days', 'half are settled, days'],
  rank: 'Log-rank test that cases still open settle at the same rate under all of them: chi-square {chiSquare}, degrees of freedom {degrees}, {p}. It describes this one world only.',
  shares:
    'Shares are cumulative incidences (Aalen–Johansen) among the cases that surfaced: another ending is not taken for censoring, so that settled, answered, lapsed, escalated and open add up to 100 %. What is still open at the end of the run is censored there; every case is followed for {followUp} days at least. Which grievances surface depends on the policy too; the outcome “{outcome}” counts all that are born.',
  unit: 'Cases of one world depend on each other, and most are of the same grievances under every policy. Means and differences therefore take the world as their unit. The intervals and the test within one world (Kaplan–Meier, Aalen–Johansen, log-rank) take cases as independent, which they are not: they are as a rule too narrow, describe that world, and are no evidence on the policies.',
  foot: 'seed {seed} · worlds {replicates} · slice {slice} · engine {engine} · zhili {version}',
};

/** The same shape in every language. */
export type SurvivalTexts = typeof survivalEn;
