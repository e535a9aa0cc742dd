import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parameters } from '../../models/governance/parameters/parameters.ts';
import { uncertaintyGroups } from '../../report/uncertaintyGroups.ts';
import { names } from '../odd/document.ts';
import { sectionsOf } from './oddSections.ts';
import { parameterUses } from './whereUsed/parameterUses.ts';

/** What the page tells of a parameter besides its definition. */
interface ParameterFacts {
  /** Below `models/governance/`: files that read it. */
  readonly files: readonly string[];
  /** Numbers of the sections of the model's description that name it, its tables aside. */
  readonly sections: readonly string[];
  /** Of an uncertainty. */
  readonly group?: string;
}

/** Facts by key, read from the sources. */
export function parameterFacts(root: string): Record<string, ParameterFacts> {
  const keys = parameters.map(({ key }) => key);
  const uses = parameterUses(root, keys);
  const sections = sectionsOf(readFileSync(resolve(root, 'docs/odd.en.md'), 'utf8'));
  const groups = new Map(
    Object.entries(uncertaintyGroups).flatMap(([group, list]) => list.map(({ key }): [string, string] => [key, group])),
  );
  return Object.fromEntries(
    keys.map((key) => {
      const named = sections.filter(({ number, text }) => /^\d/.test(number) && names(text, key));
      const group = groups.get(key);
      const facts = { files: uses[key]!, sections: named.map(({ number }) => number) };
      return [key, group === undefined ? facts : { ...facts, group }];
    }),
  );
}

/** Prices of levers by key, from the table of section 1.1 in one language: rows `| \`key\`, … | price |`. */
export function leverPrices(document: string): Record<string, string> {
  const text = sectionsOf(document).find(({ number }) => number === '1.1')?.text ?? '';
  const rows = [...text.matchAll(/^\| (`.+?) \| (.+) \|$/gm)];
  return Object.fromEntries(
    rows.flatMap(([, keys, price]) =>
      [...keys!.matchAll(/`(\w+)`/g)].map(([, key]) => [key!, price!.replaceAll('`', '')]),
    ),
  );
}

const suffix = '?facts';

/** `import { facts } from '…/parameters.ts?facts'`: where each parameter is used and described, found out when the page is built. */
export function parameterFactsPlugin(root: string): Plugin {
  return {
    name: 'zhili-parameter-facts',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(suffix)) return null;
      const prices = Object.fromEntries(
        (['zh', 'en'] as const).map((language) => [
          language,
          leverPrices(readFileSync(resolve(root, `docs/odd.${language}.md`), 'utf8')),
        ]),
      );
      const code = [
        `export const facts = ${JSON.stringify(parameterFacts(root))};`,
        `export const prices = ${JSON.stringify(prices)};\n`,
      ].join('\n');
      return { code, map: null, moduleType: 'js' };
    },
  };
}
