/** What is said of a ledger's contents, and of the scenario that is made of it. */
export const ledgerScenarioEn = {
  says: {
    title: 'What the ledger says (counts of 1 to 4, and those from which they would follow, are withheld)',
    withheld: 'withheld',
    interval: '{value} ({lo} to {hi})',
    perWeek: 'Cases a week: {estimate}, over {weeks} whole weeks',
    noWeeks: 'Cases a week: no whole week in the ledger',
    months: 'Months that differ from the mean: {list}',
    month: 'month {month} × {estimate}',
    noMonths: 'Months that differ from the mean: none that could be told from chance (p {p})',
    trend: 'A year, times the one before: {estimate}',
    types: 'Types, share of cases %',
    others: 'all others',
    empty: '(empty)',
    deadlines: ['Deadlines', 'on time %', 'on time', 'late', 'not yet due', 'not told', 'ended otherwise'],
    deadline: {
      accept: 'accepted within {days} d',
      study: 'studied within {days} d of acceptance',
      reply: 'replied within {days} d of acceptance',
      settle: 'settled within {days} d',
    },
    median: 'Half of all cases have ended after {estimate} d; within 30 d {d30} %, within 90 d {d90} %',
    never:
      'Fewer than half of the cases end within the days that were watched; within 30 d {d30} %, within 90 d {d90} %',
    ways: 'Ways between the departments most cases were with, most frequent first',
    way: '{from} → {to}: {passes}',
    places: 'Of {cases} cases in {places} places: {list}. Gini {gini}; chance alone would make it {chance}',
    top: '{top} with the most have {share} %',
    backlog: 'Open when the first whole week begins: {recorded} of this ledger, and from before it about {unrecorded}',
    deadlineNote:
      'Intervals of 95 %. Deadlines are those of Q County’s rule 127+N and the thirty days of people’s mediation, not your own; each case open counts for as long as it was watched.',
  },
  scenario: {
    title:
      'Scenario {label}: {cases} cases from {from} to {until}, {residents} residents; in force: {policy}; else as in {base}',
    header: ['what was measured', 'value', '95 % interval', 'n', 'base'],
    kinds: {
      measured: '',
      clipped: 'beyond the model’s bounds',
      given: 'as you gave it',
      guess: 'first guess',
    },
    nothing: 'This ledger tells no parameter of the model: too few cases, or not the columns.',
    guess:
      'First guesses follow from what surfaces in one run of the scenario; only what surfaces is measured, and n counts it. Everything else of the county is scaled from the base by residents and marked “to be checked” in the file.',
    targets: 'Targets: {calibration} to calibrate to, {validation} to hold the result against.',
    untold: 'What the ledger does not tell, and why ({n} parameters stay at the model’s defaults)',
    untoldLine: '{n}: {why}, such as {names}',
    noTargets: 'No calibration is written: the ledger gives no target to calibrate to.',
    running: 'One run for first guesses of the rates of birth …',
    written: 'Next: zhili compare {file}',
    calibration: 'Next: zhili calibrate {file} --dry-run',
  },
  help: {
    scenario: 'write a case file made of this ledger; needs --residents',
    residents: 'residents of the area that the ledger covers',
    fact: 'further facts of the county, as townships=14; keys are those of a case file’s constants',
    facts: 'file (YAML) with facts: constants with a number or {value, range}, and residentsOf: {PLACE: residents}',
    name: 'what the county is called (default: the name of the file)',
    base: 'case whose facts stand where nothing else is known, by residents (default: {value}), or a file',
    inForce: 'policy that was in force, whose deadlines count (default: the base’s before the reform)',
    calibration: 'write a calibration of the scenario to its ledger, for zhili calibrate',
  },
};

/** The same shape in every language. */
export type LedgerScenarioTexts = typeof ledgerScenarioEn;
