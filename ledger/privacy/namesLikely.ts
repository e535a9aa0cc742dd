import { familyNames, nameless } from '../locales/nameWords.ts';

const han = /^\p{Script=Han}{2,3}$/u;

/** Words of which fewer say nothing. */
const fewest = 5;

const share = 0.3;

/** Whether many of the words look like names of people: two or three Chinese signs, a frequent family name first, and no ending of places, offices or matters. */
export function namesLikely(words: readonly string[]): boolean {
  if (words.length < fewest) return false;
  const like = words.filter(
    (word) => han.test(word) && familyNames.includes(word[0]!) && !nameless.includes(word.at(-1)!),
  );
  return like.length >= fewest && like.length >= share * words.length;
}
