import type { UncertaintyKey } from '../../parameters/uncertainties.ts';
import type { ParameterWords } from '../parameterWords.ts';

export const settlementWords = {
  successBase: {
    label: 'success of an attempt',
    note: 'Probability that one attempt settles an average case; not the success that is reported.',
  },
  successAtSeverity: {
    label: 'reference severity',
    note: 'Severity at which an attempt of average skill succeeds with the single-attempt rate.',
  },
  successSkill: { label: 'success with skill', note: 'Effect of skill on success, in logits.' },
  successSeverity: {
    label: 'success with severity',
    note: 'Harm of severity to success, in logits; the larger, the more it helps to be early.',
  },
  successLocality: { label: 'success with locality', note: 'What local knowledge adds to success, in logits.' },
  successCohesion: { label: 'success with cohesion', note: 'What cohesion adds to success, in logits.' },
  successNorms: { label: 'success with norms', note: 'What binding local rules add to success, in logits.' },
  stagePenalty: {
    label: 'stage penalty',
    note: 'What each stage of a conflict costs the success of mediation, in logits.',
  },
  maxAttempts: {
    label: 'attempts',
    note: 'Attempts at one level before the case goes up or is answered with an explanation.',
  },
  reattemptDays: { label: 'days between attempts', note: 'Days from one attempt to the next.' },
  escalationPerDay: {
    label: 'escalation, base',
    note: 'Base hazard of a waiting case to escalate: petition over levels, collective case, lawsuit.',
  },
  escalationRequestFactor: {
    label: 'escalation of requests',
    note: 'Escalation hazard of a request relative to that of a dispute.',
  },
  escalationHazardFactor: {
    label: 'escalation of hazards',
    note: 'Escalation hazard of a reported hazard relative to that of a dispute.',
  },
  escalationWait: {
    label: 'escalation by waiting',
    note: 'What each day of waiting adds to the hazard of escalation.',
  },
  escalationHops: { label: 'escalation by hops', note: 'What each hop adds to the hazard of escalation.' },
  escalationSlight: { label: 'escalation by slight', note: 'What being put off adds to the hazard of escalation.' },
  escalationTies: { label: 'escalation and ties', note: 'What community ties take from the hazard of escalation.' },
  escalationHours: {
    label: 'hours an escalation',
    note: 'Hours that hearing a petition takes: of a case that escalated, that came over heads, or that is petitioned about again.',
  },
  lapsePerDay: { label: 'lapse', note: 'Hazard at which a waiting case is withdrawn or given up.' },
  explanationLeadDays: {
    label: 'days before the reply is due',
    note: 'Days before the reply is due at which an explanation is put on the desk.',
  },
  explanationHours: {
    label: 'hours to explain',
    note: 'Hours an answer with an explanation takes; it settles nothing.',
  },
} as const satisfies Partial<Record<UncertaintyKey, ParameterWords>>;
