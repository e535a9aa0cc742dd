import type { Question } from '../../../scenarios/question/question.ts';
import type { LessonSpec } from './lessonSpec.ts';

/** One township of Beihu. `without-means` has the powers of `devolved` and the duties that Beihu's source complains of, with the people, money and skills of `centralized`. */
const asItIs: Question = {
  case: 'beihu',
  policies: [
    { kind: 'builtIn', id: 'centralized' },
    {
      kind: 'mixture',
      id: 'without-means',
      label: 'without-means',
      base: 'centralized',
      levers: { authorityTownship: 0.65, authorityCommunity: 0.45, unfundedDuties: 0.5 },
    },
    { kind: 'builtIn', id: 'devolved' },
  ],
  reference: 0,
  days: 90,
  seed: 1,
  worlds: { replicates: 6 },
  slice: 14,
  settings: {},
};

/** Who holds the resources, and authority without them. */
export const resources: LessonSpec = {
  id: 'resources',
  trials: {
    asItIs,
    /** Half the funds a resident, and a request costs twice as much: both within their ranges. */
    shortOfMoney: { ...asItIs, settings: { programmeYuanPerResident: 10, fundsPerRequest: 40 } },
  },
  steps: [
    { id: 'title', kind: 'words', minutes: 1 },
    { id: 'case', kind: 'words', minutes: 2 },
    { id: 'question', kind: 'words', minutes: 2 },
    {
      id: 'guessPlace',
      kind: 'predict',
      minutes: 3,
      trial: 'asItIs',
      guess: {
        kind: 'marker',
        outcome: 'settledAtCommunityShare',
        policy: 'without-means',
        given: 'centralized',
        range: [0, 0.6],
      },
    },
    { id: 'seePlace', kind: 'reveal', minutes: 2, of: 'guessPlace' },
    {
      id: 'guessHarm',
      kind: 'predict',
      minutes: 2,
      trial: 'asItIs',
      guess: { kind: 'hands', outcome: 'latentHarm', policy: 'devolved', against: 'without-means' },
    },
    { id: 'seeHarm', kind: 'reveal', minutes: 2, of: 'guessHarm' },
    { id: 'watch', kind: 'watch', minutes: 3, trial: 'asItIs', left: 'without-means', right: 'devolved' },
    { id: 'why', kind: 'words', minutes: 2 },
    { id: 'turn', kind: 'words', minutes: 1 },
    {
      id: 'guessTurned',
      kind: 'predict',
      minutes: 2,
      trial: 'shortOfMoney',
      guess: { kind: 'hands', outcome: 'latentHarm', policy: 'devolved', against: 'without-means' },
    },
    { id: 'seeTurned', kind: 'reveal', minutes: 2, of: 'guessTurned' },
    { id: 'conclude', kind: 'words', minutes: 2 },
    { id: 'discuss', kind: 'words', minutes: 3 },
  ],
};
