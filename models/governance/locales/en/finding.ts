import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const findingWords = {
  patrolMinutesPerVisit: {
    label: 'minutes a visit',
    note: 'Minutes one household visit takes; they decide how far patrol hours reach.',
  },
  patrolTargetShare: {
    label: 'targeted households',
    note: 'Targeted visits go to this share of households, those with the highest scores; the smaller, the more depends on the score.',
  },
  scatter: {
    label: 'scatter of targeted visits',
    note: 'How much longer a visit takes when all visits go where scores are high, since these households lie scattered.',
  },
  detectDispute: { label: 'finding disputes', note: 'Probability that a visit finds a dispute of severity 1.' },
  detectRequest: {
    label: 'finding requests',
    note: 'Probability that a visit finds a request of severity 1; residents bring most requests themselves.',
  },
  detectHazard: { label: 'finding hazards', note: 'Probability that a visit finds a hazard of severity 1.' },
  warningAuc: {
    label: 'accuracy of warnings',
    note: 'AUC of the risk score; .5 is a coin, and then warning and targeting only cost.',
  },
  riskListCoverage: {
    label: 'coverage of risk lists',
    note: 'Share of households the score can cover; others are found by random visits only.',
  },
  riskListPerGrid: { label: 'households on a list', note: 'Households on the list that a grid visits first.' },
  verificationHours: { label: 'hours to verify', note: 'Hours to verify one alert, false ones as well.' },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
