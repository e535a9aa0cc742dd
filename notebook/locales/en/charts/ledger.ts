export const ledger = {
  facts: 'Case ledger, {from} to {until}, {n} cases · counted, not simulated · zhili {version}',
  made: 'Made from {n} cases received or handled from {from} to {until}.',
  withheld: 'withheld',
  privacy:
    'Counts of 1 to 4 are withheld, and further ones from which they could be computed; they are missing here and in every file.',
  others: 'all others',
  empty: '(empty)',
  shareAxis: '% of cases, with 95 % interval',
  columns: {
    week: 'week from Monday',
    cases: 'cases',
    lo: 'lower end',
    hi: 'upper end',
    share: 'share',
    deadline: 'deadline',
    days: 'days',
    onTime: 'on time',
    late: 'late',
    notYetDue: 'not yet due',
    unknown: 'not told',
    endedOtherwise: 'ended otherwise',
    part: 'month or day',
    factor: 'times the mean',
    open: 'open cases',
    each: 'cases of each',
    who: 'how many',
    day: 'day',
    ended: 'share ended',
    from: 'from',
    to: 'to',
    passes: 'cases that went so',
    top: 'places with the most cases',
  },
  arrivals: {
    title: 'Cases received a week',
    sentence:
      'A week brings {mean} cases on average over {weeks} whole weeks, {least} in the least and {most} in the busiest of those shown.',
    caption:
      'Line: cases of a week from Monday to Sunday, whole weeks only. Band: 95 % interval of the mean of that week, were cases independent (exact Poisson).',
    axis: 'cases a week',
  },
  season: {
    title: 'Season',
    names: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ] as readonly string[],
    sentence:
      'Most cases arrive in {most}, {high} times the mean month, and fewest in {least}, {low} times; {verdict}.',
    more: 'months differ more than chance would have it (p {p})',
    alike: 'months that are all alike may differ as much by chance (p {p})',
    unknown: 'there are too few weeks to tell it from chance',
    axis: 'times the mean month, with 95 % interval',
    caption:
      'Bar: arrivals of a month, times the mean of the months seen (log-linear model of whole weeks; from two years on without the trend); line: 95 % interval, wider where weeks differ more than by chance. A month in the ledger once tells its year as well.',
  },
  weekdays: {
    title: 'Days of the week',
    names: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as readonly string[],
    sentence: 'Most cases arrive on {most}, {high} times the mean day, and fewest on {least}, {low} times; {verdict}.',
    more: 'days differ more than chance would have it (p {p})',
    alike: 'days that are all alike may differ as much by chance (p {p})',
    unknown: 'there are too few weeks to tell it from chance',
    axis: 'times the mean day, with 95 % interval',
    caption:
      'Bar: cases of a day of the week, times the mean day, whole weeks only; line: 95 % interval (exact, wider where weeks differ more than by chance). It is the day on which cases were entered.',
  },
  types: {
    title: 'What cases are about',
    word: 'type',
    sentence: 'The most frequent type is {word}: {share} % of cases.',
    caption:
      'Bar: share of the cases of whole weeks, in the ledger’s own words; line: 95 % interval (Wilson). Beyond the twelve most frequent, types are told together.',
  },
  byPlace: {
    title: 'Where cases come from',
    word: 'place',
    sentence: 'The place with the most cases is {word}: {share} % of cases.',
    caption:
      'Bar: share of the cases of whole weeks; line: 95 % interval (Wilson). Larger places have more cases: the ledger does not know residents. Beyond the twelve most frequent, places are told together.',
  },
  onTime: {
    title: 'Kept deadlines',
    sentence: 'Kept on time: {list}.',
    item: '{deadline} {share} %',
    none: 'Nothing can be said of deadlines: dates are missing, or counts are too small.',
    deadlines: {
      accept: 'accepted within {days} d',
      study: 'studied within {days} d of acceptance',
      reply: 'replied within {days} d of acceptance',
      settle: 'settled within {days} d',
    },
    caption:
      'Bar: share on time of the cases that were due and of which the ledger tells; line: 95 % interval. Deadlines are those of Q County’s rule 127+N and the thirty days of people’s mediation, not your own. Cases not yet due, and those of which it is not told, are counted in the table and are in no share.',
  },
  settlement: {
    title: 'How long cases take to end',
    sentence: 'Half of all cases have ended after {median} days.',
    never: 'Fewer than half of the cases end within the days that were watched.',
    caption:
      'Line: share of cases that have ended, in whatever way, by days since they came in (one less Kaplan and Meier’s estimate: cases still open count for as long as they were watched). Band: 95 % interval, day by day. A step is drawn once at least five cases have ended since the last, as far as five are still watched.',
    axis: 'days since the case came in',
    half: 'half',
  },
  backlog: {
    title: 'Open cases',
    sentence:
      'On {date}, the first Monday of the ledger, open cases in it: {recorded}; from before it begins: {before}.',
    estimate: 'about {value} ({lo} to {hi}), estimated',
    unknown: 'not to be told',
    caption:
      'Line: cases of the ledger that are open on each Monday. A ledger that begins with new cases has too few at first: those from before are estimated from its arrivals and from how long its cases last, as if the time before had been alike (95 % interval).',
    axis: 'open cases',
  },
  departments: {
    title: 'Which department follows which',
    sentence: 'Of {n} cases that name a department, the way gone most is from {from} to {to}: {passes} times.',
    none: 'Of {n} cases that name a department, hardly any was handed on.',
    caption:
      'Circle: a department, larger where cases stayed more often; below its name, how many cases began and how many ended there. Line: from one department to the next, wider the more often; solid downwards, dashed upwards. Beyond the nine most visited, departments are told together.',
    inOut: '{in} begin, {out} end here',
    comesIn: '(comes in)',
    goesOut: '(ends)',
  },
  concentration: {
    title: 'How unevenly cases lie over places',
    sentence:
      'The Gini index of {places} places is {gini}; were all places alike, chance alone would make it {chance}.',
    top: { one: 'the place with the most', many: 'the {top} places with the most' },
    caption:
      'Bar: share of all cases that lie in so many places with the most; line: 95 % interval. The Gini index is 0 where every place has as many cases, 1 where one has all: [{lo}, {hi}] with 95 % confidence. Places without a case are not known to the ledger.',
  },
  repeats: {
    title: 'Who comes more than once',
    who: { persons: 'persons', households: 'households' },
    sentence:
      'Of {n} {who} that the ledger names, those with two cases or more: {repeated}; their share of cases: {cases}.',
    repeated: '{who} with two cases or more',
    theirs: 'cases that are theirs',
    axis: '% of them, with 95 % interval',
    more: '{n} or more',
    caption:
      'Bar: share; line: 95 % interval. Who is the same is told by pseudonyms: one name written in two ways counts as two, two people of one name as one.',
  },
};
