export const termsEn = {
  listed: 'Terms:',
  card: {
    value: 'here',
    givenBy: 'given by',
    byDefault: 'the model by default',
    bySettings: 'this question, for all policies',
    kind: 'kind',
    range: 'to be swept over',
    n: 'sample size',
    data: 'data',
    source: 'source',
    suggestedBy: 'suggested by',
  },
  verdict: {
    running: '{n} worlds so far; more are running, and intervals will shrink.',
  },
  /** Terms of the page itself. */
  page: {
    replicate: {
      title: 'replicate',
      definition:
        'One run of one policy in one random world. How many there are decides how wide the intervals are: four times as many halve them.',
    },
    world: {
      title: 'random world',
      definition:
        'One draw of everything that chance decides: which grievances arise where and when, how severe they are, how each attempt turns out. Every policy is run in the same worlds.',
      estimator: 'World r of seed s is the same on every machine.',
    },
    commonRandomNumbers: {
      title: 'common random numbers',
      definition:
        'Policies are compared in the same random worlds, world by world: the same grievance meets the same luck under each. What differs is due to the policy, and differences are told with far fewer worlds.',
      estimator: 'Each decision draws on a random stream of its own, keyed by the place and number of the grievance.',
    },
    interval: {
      title: '95 % interval',
      definition:
        'Where the mean over ever more random worlds is expected to lie; of 100 such intervals, about 95 hold it. It covers chance alone, not whether the assumptions of the model are right. Where the interval of a difference holds 0, no direction is claimed.',
      estimator: 'Student interval over worlds; of a difference, over the differences world by world.',
    },
    difference: {
      title: 'paired difference',
      definition: 'Policy less reference in the same random world, averaged over the worlds in which both are defined.',
      estimator: 'Mean of the differences with its Student interval.',
    },
    pBetter: {
      title: 'share of worlds in which it is better',
      definition:
        'In how many of the same random worlds the policy does better than the reference. Ties count half. It says how reliably, not by how much.',
      estimator: '(worlds better + half of the ties) ÷ worlds in which both are defined.',
    },
    varianceRatio: {
      title: 'variance ratio',
      definition:
        'By how much common random worlds shrank the variance of a difference against independent ones: at 10, ten times as many independent worlds would be needed for the same interval.',
      estimator: '(variance of policy + variance of reference) ÷ variance of their difference.',
    },
    slice: {
      title: 'slice',
      definition:
        'A part of the county, whole townships with their staff and a share of the county desks, run in place of the whole. Faster, but not 1:1: queues at the county are rougher.',
    },
    preview: {
      title: 'preview',
      definition:
        'A first look at a slice of the county while the county at 1:1 is still being run. Its numbers are replaced, not kept: cite those at 1:1.',
    },
    overloaded: {
      title: 'overloaded',
      definition:
        'Staff with more work than hours: a group of stations uses more than 98 % of its hours for cases, or at least 5 % of single stations do. Queues then grow as long as the run lasts, so that waiting and settling times depend on its length and have no steady state.',
      estimator: 'Means over the worlds.',
    },
    precision: {
      title: 'precision',
      definition:
        'In place of a fixed number of worlds: as many as bring the half-width of the intervals of the main outcomes below this share of their means.',
    },
    seed: {
      title: 'seed',
      definition:
        'The number that all random worlds are made from. The same question with the same seed gives the same results, bit by bit; another seed gives other worlds.',
    },
    hash: {
      title: 'hash',
      definition:
        'A digest of all results of all replicates. Whoever runs the same question with the same version and gets the same hash has the same results to the last bit, in the browser or on the command line.',
      estimator: 'SHA-256, 64 hexadecimal digits.',
    },
    paretoFront: {
      title: 'Pareto front',
      definition:
        'The policies that no other beats on both axes at once. Off the front, another policy is at least as good on both and better on one; along it, more of one costs some of the other.',
      estimator: 'From the means; where intervals overlap, the place on the front is uncertain.',
    },
    band: {
      title: 'band',
      definition:
        'Where the random worlds lie around the line. It shows how worlds differ, not how sure the mean is, and does not shrink with more of them.',
    },
    cumulativeIncidence: {
      title: 'cumulative incidence',
      definition:
        'The share of cases that have ended in a given way by so many days after they came up. Ways to end compete: what has escalated can no longer be settled.',
    },
  },
};

export type TermsTexts = typeof termsEn;
export type PageTerm = keyof TermsTexts['page'];
