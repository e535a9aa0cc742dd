import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Language, languages } from '../../../locales/language.ts';
import { officialDocx } from '../../../report/official/word/officialDocx.ts';
import { reportOf } from './sampleReports.ts';

/** One white pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==',
  'base64',
);

async function fileOf(language: Language): Promise<Uint8Array> {
  const report = reportOf(language);
  const ids = report.blocks.flatMap((block) => (block.kind === 'figure' ? [block.id] : []));
  return officialDocx(report, new Map(ids.map((id, place) => [id, new Uint8Array([...pixel, place])])));
}

describe.each(languages)('The Word file (%s)', (language) => {
  let bytes: Uint8Array;
  let files: Record<string, Uint8Array>;
  const part = (name: string) => strFromU8(files[name]!);
  beforeAll(async () => {
    bytes = await fileOf(language);
    files = unzipSync(bytes);
  });

  it('is the same, byte for byte, each time', async () => {
    expect(Buffer.from(await fileOf(language)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('is a package of well-formed XML', async () => {
    const names = Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name));
    expect(names).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml']));
    const { errors } = await validateXML({
      xml: names.map((fileName) => ({ fileName: fileName.replaceAll(/[[\]/]/g, '_'), contents: part(fileName) })),
      extension: 'schema',
      schema: '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>',
    });
    // No schema is told: the only complaint is that it has no declaration of the root.
    const ofForm = errors.filter(({ message }) => !/No matching global declaration|fails to validate/.test(message));
    expect(ofForm).toEqual([]);
  });

  it('is A4 with the type area of official documents, and its parts have styles', () => {
    const document = part('word/document.xml');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    for (const margin of ['w:top="2098"', 'w:bottom="1984"', 'w:left="1587"', 'w:right="1474"']) {
      expect(document).toContain(margin);
    }
    const styles = part('word/styles.xml');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption', 'BodyText']) {
      expect(styles).toContain(`w:styleId="${style}"`);
      expect(document).toContain(`w:val="${style}"`);
    }
    expect(styles).toContain('w:eastAsia="zh-CN"');
  });

  it('repeats the heads of its tables, parts no row, and says in words what its pictures show', () => {
    const document = part('word/document.xml');
    const tables = document.match(/<w:tbl>/g)!.length;
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(document.match(/<w:tr>|<w:tr /g)!.length);
    const pictures = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)];
    expect(pictures).toHaveLength(4);
    expect(Object.keys(files).filter((name) => name.startsWith('word/media/'))).toHaveLength(4);
  });

  it('has a title, no author and no time', () => {
    const core = part('docProps/core.xml');
    expect(core).toMatch(/<dc:title>[^<]+<\/dc:title>/);
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/);
  });

  it('names a typeface for every use, with others in its place', () => {
    const fonts = part('word/fontTable.xml');
    const used = [...part('word/styles.xml').matchAll(/w:eastAsia="([^"]+)"/g)].map(([, name]) => name!);
    const named = [...new Set(used)].filter((name) => name !== 'zh-CN');
    expect(named.length).toBeGreaterThan(1);
    for (const name of named) expect(fonts).toMatch(new RegExp(`w:name="${name}"><w:altName w:val="[^"]+"`));
  });
});

describe('The Word file in Chinese', () => {
  it('has page numbers between dashes, at the right on odd pages and at the left on even ones', async () => {
    const files = unzipSync(await fileOf('zh'));
    const footers = Object.keys(files).filter((name) => /word\/footer\d+\.xml/.test(name));
    const texts = footers.map((name) => strFromU8(files[name]!));
    expect(texts.map((text) => /<w:jc w:val="(\w+)"/.exec(text)?.[1]).sort()).toEqual(['left', 'right']);
    for (const text of texts) expect(text).toMatch(/— .*PAGE.* —/s);
    expect(strFromU8(files['word/settings.xml']!)).toContain('<w:evenAndOddHeaders');
  });
});
