import type { Language } from '../../../../locales/language.ts';

/**
 * The gallery. Titles and descriptions are texts (`explore.examples.list`), files are notebooks, one a language:
 * `NAME.zh.html` and `NAME.en.html` beside this module.
 */
export const exampleNames = ['firstSteps', 'leverSweep', 'breakEven', 'ownOutcome', 'ownRule', 'empty'] as const;
export type ExampleName = (typeof exampleNames)[number];

const files = import.meta.glob('./*.html', { query: '?raw', import: 'default' });

export const isExample = (name: string | undefined): name is ExampleName =>
  (exampleNames as readonly string[]).includes(name ?? '');

/** The text of a notebook of ours. Rejects where the script that holds it cannot be fetched any more. */
export async function exampleText(name: ExampleName, language: Language): Promise<string> {
  return files[`./${name}.${language}.html`]!();
}
