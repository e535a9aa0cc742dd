import { activityWords } from '../locales/headerWords.ts';
import type { ColumnMapping } from './columnMapping.ts';

/** Activities are few; of a column with more, none is guessed. */
const most = 500;

/** Which of the activities of a log accept a case and which close it, by their words. */
export function closingOf(
  activities: Iterable<string>,
): Pick<ColumnMapping, 'acceptingActivities' | 'closingActivities'> {
  const different = new Set<string>();
  for (const activity of activities) {
    if (different.size > most) return {};
    if (activity.trim() !== '') different.add(activity.trim());
  }
  const having = (words: readonly string[]) =>
    [...different].filter((activity) => {
      const plain = activity.toLowerCase();
      return words.some((word) => plain.includes(word)) && !activityWords.except.some((word) => plain.includes(word));
    });
  return { acceptingActivities: having(activityWords.accepting), closingActivities: having(activityWords.closing) };
}
