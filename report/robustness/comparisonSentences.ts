import type { Texts } from '../../locales/texts.ts';
import { headlineSentences } from '../decision/headlineSentences.ts';
import type { PolicyNames } from '../sensitivity/sensitivityNames.ts';
import type { RobustComparison, RobustDocument } from './robustDocument.ts';
import { comparisonNames } from './robustNames.ts';

/** What is said of one comparison of a document, but for what holds of all alike (`commonSentences`). */
export function comparisonSentences(
  document: Pick<RobustDocument, 'reference' | 'factors' | 'priors'>,
  comparison: RobustComparison,
  texts: Texts,
  own?: PolicyNames,
): string[] {
  const common = commonSentences(texts);
  const names = comparisonNames(document, comparison, texts, own);
  return headlineSentences(comparison.headline, names, texts).filter((sentence) => !common.includes(sentence));
}

/** That each factor is looked at by itself, and what a share of drawn worlds is not. */
export const commonSentences = ({ decision: { sentence } }: Texts): string[] => [sentence.averaged, sentence.scope];
