import type { LeverValue } from '../../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../../models/governance/parameters/levers.ts';
import type { PolicyChoice, Question } from '../../../scenarios/question/question.ts';
import type { LessonSpec } from './lessonSpec.ts';

const keys = [
  'staffShareCounty',
  'staffShareTownship',
  'staffShareCommunity',
  'authorityTownship',
  'authorityCommunity',
  'fundsFollowDuties',
  'skillsFollowDuties',
] as const satisfies readonly LeverKey[];

const rung = (id: string, ...values: readonly number[]): PolicyChoice => ({
  kind: 'mixture',
  id,
  label: id,
  base: 'base',
  levers: Object.fromEntries(keys.map((key, place) => [key, values[place]])) as Record<string, LeverValue>,
});

/** Five steps in equal strides between the far ends of the ranges of `centralized` and of `devolved`. Sixty townships, the most of the case's own range, make two of them small enough for a class; in a single one the county's desks, of one seat at least, would be too idle. */
const asItIs: Question = {
  case: 'q-county',
  policies: [
    rung('all-central', 0.4, 0.35, 0.25, 0.2, 0.05, 0, 0),
    rung('mostly-central', 0.33, 0.32, 0.35, 0.3625, 0.1875, 0.25, 0.2),
    rung('in-the-middle', 0.26, 0.29, 0.45, 0.525, 0.325, 0.5, 0.4),
    rung('mostly-devolved', 0.19, 0.26, 0.55, 0.6875, 0.4625, 0.75, 0.6),
    rung('all-devolved', 0.12, 0.23, 0.65, 0.85, 0.6, 1, 0.8),
  ],
  reference: 2,
  days: 90,
  seed: 1,
  worlds: { replicates: 5 },
  slice: 30,
  settings: { townships: 60 },
};

const turned = (settings: Question['settings']): Question => ({
  ...asItIs,
  settings: { ...asItIs.settings, ...settings },
});

const guess = {
  kind: 'curve',
  over: 'policies',
  outcome: 'medianDaysToSettlement',
  range: [0, 12],
} as const;

/** Hold everything and it dies, let everything go and it falls into disorder: what decides the middle way. */
export const middle: LessonSpec = {
  id: 'middle',
  trials: {
    asItIs,
    /** Three cases in ten come to the community first instead of five. */
    doorsAbove: turned({ entryAtCommunity: 0.3 }),
    /** Staff time of every kind times 1.3, each within the range of the case. */
    moreHands: turned({
      gridWorkerShare: 0.455,
      cadreShare: 0.325,
      partTimeMediatorShare: 0.13,
      townshipDeskShare: 0.65,
      countyDeskShare: 0.65,
    }),
  },
  steps: [
    { id: 'title', kind: 'words', minutes: 1 },
    { id: 'case', kind: 'words', minutes: 2 },
    { id: 'question', kind: 'words', minutes: 2 },
    { id: 'guessLadder', kind: 'predict', minutes: 3, trial: 'asItIs', guess },
    { id: 'seeLadder', kind: 'reveal', minutes: 2, of: 'guessLadder' },
    { id: 'why', kind: 'words', minutes: 3 },
    { id: 'turnDoors', kind: 'words', minutes: 1 },
    {
      id: 'guessDoors',
      kind: 'predict',
      minutes: 2,
      trial: 'doorsAbove',
      guess: {
        kind: 'hands',
        outcome: 'medianDaysToSettlement',
        policy: 'all-devolved',
        against: 'all-central',
      },
    },
    { id: 'seeDoors', kind: 'reveal', minutes: 2, of: 'guessDoors' },
    { id: 'turnHands', kind: 'words', minutes: 1 },
    { id: 'guessHands', kind: 'predict', minutes: 2, trial: 'moreHands', guess },
    { id: 'seeHands', kind: 'reveal', minutes: 2, of: 'guessHands' },
    { id: 'conclude', kind: 'words', minutes: 2 },
    { id: 'discuss', kind: 'words', minutes: 3 },
  ],
};
