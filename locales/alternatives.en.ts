/** What is said of the simple alternatives beside the agent model. */
export const alternativesEn = {
  help: {
    summary: 'the same question answered by an M/M/c network and by system dynamics, beside the agent model',
    replicates: 'random worlds of the agent model; the alternatives have none (default: {value})',
    slice: 'whole townships, for all three models (default: {value})',
    features:
      'features to turn off in the agent model, one by one, to see which of them a difference is due to: {features}, all or none (default: none); each takes as many runs again',
    out: 'folder for the document, values and differences as CSV, and the configuration',
  },
  title:
    '{case}: the agent model in {replicates} random worlds, an M/M/c network and system dynamics; {days} days, slice {slice}',
  columns: { agent: 'agent model', network: 'network', dynamics: 'dynamics' },
  values: 'values',
  differences: 'difference from {reference}',
  marks: { same: '=', opposite: '≠', blind: '0', unsure: '~', unanswered: '' },
  legend:
    'Agent model: mean ± half-width of its 95 % interval over worlds, differences world by world (* interval without 0). The alternatives have no worlds and no intervals. Behind their differences: = same sign as the agent model, ≠ opposite sign, 0 no difference where the agent model has one, ~ the agent model cannot tell the sign. –: no answer.',
  heading: 'Where the agent model changes the answer',
  tally:
    '{policy}, {model}: the agent model is sure of the sign in {sure} of the outcomes compared. Same sign: {same}. {rest}',
  allSame: 'The answer is the same in all of them.',
  opposite: 'Opposite sign: {list}.',
  blind: 'No difference seen: {list}.',
  unanswered: 'No answer: {list}.',
  nothingSure: '{policy}, {model}: the agent model is sure of no sign; nothing can be changed.',
  reasons: 'What the numbers say about why',
  withoutSteadyState:
    '{policy}: {n} of {stations} stations of the network are asked for more hours than they have ({station} for {utilisation} % of them).',
  noFormula:
    'Where a station is asked for more hours than it has, Erlang’s formula has no answer. Its limit stands in: whoever comes there is never served. A run of {days} days is far from it: its queues only begin to grow.',
  steady:
    '{policy}: every station of the network has a steady state; the busiest, {station}, is asked for {utilisation} % of its hours.',
  pools:
    '{policy}: in the agent model {share} % of the stations are busy above {limit} %. The dynamics know pools only, of which the busiest is at {utilisation} % ({pool}): below their limit nobody waits in them.',
  poolFull: '{policy}: the hours of a pool of the dynamics ({pool}) are used to {utilisation} %: cases wait there.',
  notSeen: '{policy}: levers in which it differs from {reference} and which the alternatives do not see: {levers}.',
  byPriceOnly: '{policy}: levers of which the alternatives know the price and not the effect: {levers}.',
  featureTurns:
    '{policy}, {outcome}: without {feature} the agent model’s difference is {without} instead of {with}, and has the sign of the {models}: the feature turns it.',
  featureWeakens:
    '{policy}, {outcome}: without {feature} the agent model’s difference is {without} instead of {with}; its sign is no longer sure.',
  featureKeeps:
    '{policy}, {outcome}: without {feature} the agent model’s difference is {without} instead of {with}: this feature alone does not explain it.',
  features: {
    differences: 'differences between grievances, households and communities',
    seasons: 'seasons and shocks',
    contagion: 'contagion and collective cases',
    escalation: 'escalation by waiting and slights',
  } as Readonly<Record<string, string>>,
  measure: '{difference} [{lo}, {hi}]',
  noMeasure: 'undefined',
  listSeparator: ', ',
  and: ' and ',
  assumptions:
    'What the alternatives leave out is listed in docs/alternatives.en.md. They are told what the agent model is told, and nothing was set for them.',
  foot: 'seed {seed} · worlds {replicates} · slice {slice} · engine {engine} · zhili {version} · hash {hash}',
};

/** The same shape in every language. */
export type AlternativesTexts = typeof alternativesEn;
