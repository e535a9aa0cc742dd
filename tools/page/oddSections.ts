/** A section of a document with the text that stands right below its heading, before the next heading of any level. */
interface Section {
  /** `7.3.2`, `A.1`; empty where the heading has none. */
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

const heading = /^#{1,6} (?:([A-Z0-9][\d.]*) )?(.+)$/;

/** Sections of a document, in its order, without what is written by machine. */
export function sectionsOf(document: string): Section[] {
  const sections: { number: string; title: string; text: string }[] = [];
  let fenced = false;
  for (const line of document.replaceAll(/<!-- generated[\s\S]*?<!-- end -->/g, '').split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    const found = fenced ? null : heading.exec(line);
    if (found !== null) sections.push({ number: found[1] ?? '', title: found[2]!, text: '' });
    else if (sections.length > 0) sections.at(-1)!.text += `${line}\n`;
  }
  return sections;
}
