import { fill } from '../../../locales/fill.ts';
import { sources } from '../../../models/governance/locales/sources.ts';
import type { SourceKey } from '../../../models/governance/parameters/definition.ts';
import type { OfficialBlock } from '../officialDocument.ts';
import type { OfficialFacts } from '../officialFacts.ts';
import { paragraph } from '../officialText.ts';

/** The sources that were cited, by the numbers they were cited with. Stands after everything that cites. */
export function sourcesAppendix(facts: OfficialFacts): OfficialBlock[] {
  const { texts, numbers } = facts;
  const t = texts.official.appendix;
  return [
    numbers.appendix(texts.official.headings.sources),
    paragraph(t.sources),
    ...numbers.cited.keys().map(
      (key): OfficialBlock => ({
        kind: 'reference',
        number: numbers.cited.mark(key),
        text: reference(key, facts),
      }),
    ),
  ];
}

function reference(key: SourceKey, { texts }: OfficialFacts): string {
  const { author, title, year, publication, read, says } = sources[key];
  const stated = [author, title, publication, String(year)]
    .filter((part) => part !== 'unknown' && part !== '')
    .map((part) => part.replace(/\.$/, ''));
  const t = texts.official.appendix;
  if (stated.length === 0) return says[texts.language];
  return fill(t.reference, { stated: stated.join('. '), read: t.read[read], says: says[texts.language] });
}
