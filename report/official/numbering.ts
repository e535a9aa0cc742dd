import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { citedKeys } from './citedKeys.ts';
import type { OfficialHeading } from './officialDocument.ts';

/** Numbers of one document: of headings as they come, of tables and figures as they are first spoken of, of sources as they are first cited. */
export interface Numbering {
  section(text: string): OfficialHeading;
  subsection(text: string): OfficialHeading;
  appendix(text: string): OfficialHeading;
  /** The number of a point, from 1 after every heading. */
  point(): string;
  /** What a table is called; the first to ask for an id gives it its number. */
  table(id: string): string;
  figure(id: string): string;
  readonly cited: ReturnType<typeof citedKeys>;
}

export function numberingOf({ official: { numbering: t } }: Texts): Numbering {
  let [sections, subsections, points] = [0, 0, 0];
  let appendices = 0;
  const [tables, figures] = [new Map<string, number>(), new Map<string, number>()];
  const numberIn = (known: Map<string, number>, id: string): number => {
    if (!known.has(id)) known.set(id, known.size + 1);
    return known.get(id)!;
  };
  return {
    section(text) {
      sections += 1;
      subsections = 0;
      points = 0;
      return { kind: 'heading', level: 1, number: numeral(t.section, sections, sections, t.numerals), text };
    },
    subsection(text) {
      subsections += 1;
      points = 0;
      return { kind: 'heading', level: 2, number: numeral(t.subsection, subsections, sections, t.numerals), text };
    },
    appendix(text) {
      appendices += 1;
      sections = 0;
      subsections = 0;
      points = 0;
      return { kind: 'heading', level: 1, number: fill(t.appendix, { n: appendices }), text };
    },
    point() {
      points += 1;
      return fill(t.point, { n: points });
    },
    table: (id) => fill(t.table, { n: numberIn(tables, id) }),
    figure: (id) => fill(t.figure, { n: numberIn(figures, id) }),
    cited: citedKeys(),
  };
}

function numeral(template: string, n: number, section: number, numerals: readonly string[]): string {
  return fill(template, { numeral: numerals[n - 1] ?? n, n, section });
}
