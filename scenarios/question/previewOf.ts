import { caseOfQuestion } from './planOf.ts';
import type { Question } from './question.ts';

/** Two, so that something passes between townships and one odd township does not stand for all. */
const townshipsKept = 2;

/** Enough for an interval, few enough for the first picture. */
const mostReplicates = 4;

/** The same question of about two townships in at most four worlds, to be seen while the whole is under way. Throws the faults of the case. */
export function previewOf(question: Question): Question {
  const { worlds, settings, slice } = question;
  const set = settings.townships;
  const townships = typeof set === 'number' ? set : caseOfQuestion(question).constants.townships.value;
  const replicates = 'precision' in worlds ? mostReplicates : Math.min(worlds.replicates, mostReplicates);
  return {
    ...question,
    slice: Math.max(slice, Math.floor(townships / townshipsKept), 1),
    worlds: { replicates },
  };
}
