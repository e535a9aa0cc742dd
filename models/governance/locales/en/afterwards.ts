import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const afterwardsWords = {
  satisfactionSettled: {
    label: 'satisfaction when settled',
    note: 'Satisfaction of somebody whose case is settled at once on one visit (logit).',
  },
  satisfactionUnsettled: {
    label: 'satisfaction when not settled',
    note: 'Satisfaction of somebody who is answered at once without settlement (logit).',
  },
  satisfactionWait: { label: 'waiting dissatisfies', note: 'How much each thirty days of waiting dissatisfy (logit).' },
  satisfactionVisits: { label: 'visits dissatisfy', note: 'How much each visit after the first dissatisfies (logit).' },
  satisfactionExplained: {
    label: 'explanations satisfy',
    note: 'How much an explanation makes up for a case that is not settled (logit).',
  },
  trustGain: { label: 'gain of trust', note: 'Share of the distance to full trust that full satisfaction covers.' },
  trustLoss: {
    label: 'loss of trust',
    note: 'Share of trust that full dissatisfaction takes; losses weigh more than gains.',
  },
  hearsay: { label: 'hearsay', note: 'Share of a household’s experience that those tied to it make their own.' },
  memoryYears: { label: 'years of memory', note: 'Mean years for which a community remembers what it has heard.' },
  reportingFeedback: {
    label: 'demand feedback',
    note: 'How much good or bad experience raises or lowers later reporting: good service raises registered volume.',
  },
  recurrence: {
    label: 'recurrence',
    note: 'Chance that a settlement of ordinary quality does not hold; poorer ones hold less.',
  },
  recurrenceDays: { label: 'days to recurrence', note: 'Mean days from a settlement to its recurrence.' },
  recurrenceSeverity: {
    label: 'severity of a recurrence',
    note: 'Severity when it comes back, relative to when it was settled.',
  },
  repeatPetition: {
    label: 'repeat petition',
    note: 'Chance that somebody unsettled and wholly dissatisfied petitions again.',
  },
  repeatPetitionDays: { label: 'days to a repeat petition', note: 'Mean days from the ending to the next petition.' },
  contagionPerDay: {
    label: 'contagion',
    note: 'Hazard at which an unsettled grievance of severity 1 raises the same grievance in a tied household.',
  },
  contagionFrom: { label: 'contagion from', note: 'Severity from which grievances spread.' },
  tiesPerHousehold: {
    label: 'ties of a household',
    note: 'Households of the community that each household is tied to.',
  },
  rewiring: {
    label: 'far ties',
    note: 'Share of ties that are not next-door but anywhere in the community (small world).',
  },
  collectiveScale: {
    label: 'scale of collective potential',
    note: 'Factor on every type’s share of grievances that can become collective.',
  },
  collectiveHours: {
    label: 'hours of collective cases',
    note: 'Share by which each further household lengthens a collective case.',
  },
  collectiveEscalation: {
    label: 'escalation of collective cases',
    note: 'Exponent of the number of households in the hazard of escalation.',
  },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
