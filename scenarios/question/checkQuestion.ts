import { FaultError } from '../../sim/engine/fault.ts';
import { treeFaults } from '../loader/load.ts';
import { faultError } from '../loader/loadFault.ts';
import type { Question } from './question.ts';
import { questionFaults } from './questionFaults.ts';
import { questionSchema } from './questionSchema.ts';
import { questionOf, type WrittenQuestion, writtenOf } from './written.ts';

/**
 * The question that plain data of any origin stand for. Throws one `FaultError` with everything that is wrong; paths are those of a written
 * question.
 */
export function readWritten(value: unknown): Question {
  const faults = treeFaults({ value, faults: [], lineOf: () => 1 }, questionSchema, questionFaults);
  if (faults.length > 0) {
    throw new FaultError(faultError({}, faults).faults.map(({ line: _, ...one }) => one));
  }
  return questionOf(value as WrittenQuestion);
}

/** Throws what is wrong with a question: its values and sizes; whether its policies can be staffed and paid is for `planOf` to say. */
export function checkQuestion(question: Question): void {
  readWritten(writtenOf(question));
  // The writing names its reference, and an empty place has no name.
  if (question.policies[question.reference] === undefined) {
    const expected = `[0, ${question.policies.length - 1}]`;
    throw new FaultError({ code: 'outOfRange', path: 'reference', value: question.reference, expected });
  }
}
