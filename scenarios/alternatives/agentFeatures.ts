import type { Settings } from '../checkRun.ts';
import type { Question } from '../question/question.ts';

/** What the agent model has and the alternatives lack, as settings that turn it off: within the bounds of every parameter. */
const agentFeatures: Readonly<Record<string, Settings>> = {
  differences: {
    severitySpread: 0,
    growthCv: 0,
    reportingPropensityCv: 0,
    trustSpread: 0,
    communityHeterogeneityCv: 0,
    conditionsSpread: 0,
    typeSpread: 0,
    specialism: 0,
  },
  seasons: { seasonAmplitude: 0, shocksPerYear: 0 },
  contagion: { contagionPerDay: 0, collectiveScale: 0 },
  escalation: { escalationSlight: 0, escalationWait: 0.005 },
};

export const featureNames: readonly string[] = Object.keys(agentFeatures);

/** The same question without a feature, under every policy. What the reader has set stays as it was set. */
export const withoutFeature = (question: Question, feature: string): Question => ({
  ...question,
  settings: { ...agentFeatures[feature], ...question.settings },
});
