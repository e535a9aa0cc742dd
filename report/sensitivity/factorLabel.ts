import type { Texts } from '../../locales/texts.ts';
import type { FactorChoice } from '../../scenarios/experiment/experiment.ts';
import type { Factor } from '../../sim/experiment/factor.ts';

/** What a reader calls a factor: the author's label, else the label of the parameter, else its key. */
export function factorLabel({ key }: Pick<Factor, 'key'>, choice: FactorChoice, texts: Texts): string {
  if ('label' in choice && choice.label !== undefined) return choice.label[texts.language];
  const words: Readonly<Record<string, { readonly label: string }>> = texts.parameters;
  return Object.hasOwn(words, key) ? words[key]!.label : key;
}
