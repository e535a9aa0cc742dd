import type { Question } from '../../../scenarios/question/question.ts';
import type { LessonSpec } from './lessonSpec.ts';

/** One township of Zhuji under either timing. Twenty-eight townships, the most of the case's own range, make it small enough for a class. */
const asItIs: Question = {
  case: 'zhuji',
  policies: [
    { kind: 'builtIn', id: 'reactive' },
    { kind: 'builtIn', id: 'preventive' },
  ],
  reference: 0,
  days: 90,
  seed: 1,
  worlds: { replicates: 8 },
  slice: 28,
  settings: { townships: 28 },
};

/** Staff time of every kind times 1.4, each within the range of the case. */
const moreHands = {
  gridWorkerShare: 0.49,
  cadreShare: 0.35,
  partTimeMediatorShare: 0.14,
  townshipDeskShare: 0.7,
  countyDeskShare: 0.7,
};

/** Firefighting or fire prevention: what is found early must be handled by the same hands. */
export const fire: LessonSpec = {
  id: 'fire',
  trials: {
    asItIs,
    moreHands: { ...asItIs, settings: { ...asItIs.settings, ...moreHands } },
  },
  steps: [
    { id: 'title', kind: 'words', minutes: 1 },
    { id: 'case', kind: 'words', minutes: 2 },
    { id: 'question', kind: 'words', minutes: 2 },
    {
      id: 'guessBacklog',
      kind: 'predict',
      minutes: 3,
      trial: 'asItIs',
      guess: {
        kind: 'curve',
        over: 'weeks',
        series: 'casesOpen',
        policy: 'preventive',
        given: ['reactive'],
        most: 250,
      },
    },
    { id: 'seeBacklog', kind: 'reveal', minutes: 2, of: 'guessBacklog' },
    {
      id: 'guessSettled',
      kind: 'predict',
      minutes: 2,
      trial: 'asItIs',
      guess: { kind: 'hands', outcome: 'grievanceResolutionRate', policy: 'preventive', against: 'reactive' },
    },
    { id: 'seeSettled', kind: 'reveal', minutes: 2, of: 'guessSettled' },
    { id: 'watch', kind: 'watch', minutes: 3, trial: 'asItIs', left: 'reactive', right: 'preventive' },
    { id: 'why', kind: 'words', minutes: 2 },
    { id: 'turn', kind: 'words', minutes: 1 },
    {
      id: 'guessTurned',
      kind: 'predict',
      minutes: 2,
      trial: 'moreHands',
      guess: { kind: 'hands', outcome: 'grievanceResolutionRate', policy: 'preventive', against: 'reactive' },
    },
    { id: 'seeTurned', kind: 'reveal', minutes: 2, of: 'guessTurned' },
    { id: 'conclude', kind: 'words', minutes: 2 },
    { id: 'discuss', kind: 'words', minutes: 3 },
  ],
};
