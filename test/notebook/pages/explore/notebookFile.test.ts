import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from '@observablehq/notebook-kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotebookDocument, NotebookMode } from '../../../../notebook/pages/explore/document/notebookDocument.ts';
import { notebookLimits, readNotebook } from '../../../../notebook/pages/explore/document/readNotebook.ts';
import { writeNotebook } from '../../../../notebook/pages/explore/document/writeNotebook.ts';
import { exampleNames } from '../../../../notebook/pages/explore/examples/examples.ts';
import { FaultError } from '../../../../sim/engine/fault.ts';
import { dom } from './dom.ts';

const read = (text: string) => readNotebook(text, dom.parser);
const write = (notebook: NotebookDocument) => writeNotebook(notebook, dom);
const roundTrip = (notebook: NotebookDocument) => read(write(notebook));

const foreign = `<!doctype html>
<notebook theme="light-dark(parchment, near-midnight)" readonly="" data-maker="elsewhere">
  <title>Of another &amp; tool</title>
  <script id="7" type="application/sql" pinned="" database="var:db" since="2025-01-01" output="rows">
    SELECT 1
  </script>
  <script id="9" type="text/x-python" format="svg" data-kernel="3.12" output="figure">
    print("<b>")
  </script>
  <script id="4" type="text/x-julia" hidden="">
    println(1)
  </script>
  <script type="module">
    const html = "<\\/script>";
  </script>
</notebook>
`;

const modes: readonly NotebookMode[] = ['js', 'ts', 'ojs', 'md', 'html', 'tex', 'dot', 'sql', 'node', 'python', 'r'];

/** Texts with whatever might end or swallow a script, without what the format does not keep: spaces on lines of nothing else. */
const sources = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</script>',
        '<\\/script>',
        '</script',
        '</script/',
        '<!--',
        '-->',
        '<script',
        '<script>',
        ' ',
        '\n',
      ),
      fc.constantFrom('const a = 1;', '“引号”', '&lt;', '<b>', '    x'),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/[\0\r\f\v\u00a0\ufeff]/g, '')
      .replaceAll(/^\s+$/gm, ''),
  );

/** As it is written where it would swallow the cells after it. */
const unguarded = (source: string) => source.replaceAll('<\\!--', '<!--').replaceAll(/<\\+(?=\/script)/gi, '<');

const documents = fc.record({
  title: fc.string({ maxLength: 20 }).map((title) => title.replaceAll(/[\0\r]/g, '')),
  attributes: fc.constantFrom({ theme: 'air' }, { theme: 'ink', readonly: '', 'data-x': '1' }),
  cells: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 1000 }),
      mode: fc.constantFrom(...modes.filter((mode) => mode !== 'sql' && !['node', 'python', 'r'].includes(mode))),
      source: sources,
      pinned: fc.boolean(),
      hidden: fc.boolean(),
      attributes: fc.constantFrom<Record<string, string>>({}, { 'data-y': '"<2>"' }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  ),
});

describe('A notebook file', () => {
  it('comes back as it was written, whatever stands in its cells', () => {
    fc.assert(
      fc.property(documents, (notebook) => {
        const back = roundTrip(notebook);
        expect(back.cells.map(({ source }) => unguarded(source))).toEqual(
          notebook.cells.map(({ source }) => unguarded(source)),
        );
        const rest = ({ title, attributes, cells }: NotebookDocument) => ({
          title,
          attributes,
          cells: cells.map(({ source: _, ...cell }) => cell),
        });
        expect(rest(back)).toEqual(rest(notebook));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what belongs to other tools: attributes, types nobody here knows, themes', () => {
    const written = write(read(foreign));
    for (const kept of [
      'theme="light-dark(parchment, near-midnight)"',
      'readonly=""',
      'data-maker="elsewhere"',
      'since="2025-01-01"',
      'database="var:db"',
      'format="svg"',
      'data-kernel="3.12"',
      'type="text/x-julia"',
      '<title>Of another &amp; tool</title>',
    ]) {
      expect(written).toContain(kept);
    }
    expect(read(written)).toEqual(read(foreign));
    expect(read(foreign).cells.map(({ id, mode }) => [id, mode])).toEqual([
      [7, 'sql'],
      [9, 'python'],
      [4, 'unknown'],
      [10, 'js'],
    ]);
  });

  it("is to the kit what the kit's own writer makes of it", () => {
    const written = serialize(deserialize(foreign.replace(/ {2}<script id="4"[\s\S]*?<\/script>\n/, ''), dom), dom);
    expect(write(read(written))).toBe(written);
    const { title, cells } = deserialize(write(read(foreign)), dom);
    expect(title).toBe('Of another & tool');
    expect(cells.map(({ value }) => value)).toEqual(read(foreign).cells.map(({ source }) => source));
  });

  it('of ours reads without fault in both languages, with the same code', () => {
    for (const name of exampleNames) {
      const [zh, en] = ['zh', 'en'].map((language) => {
        const folder = resolve(import.meta.dirname, '../../../../notebook/pages/explore/examples');
        return read(readFileSync(join(folder, `${name}.${language}.html`), 'utf8'));
      });
      const shape = ({ cells }: NotebookDocument) => cells.map(({ id, mode, pinned }) => [id, mode, pinned]);
      expect(shape(zh!)).toEqual(shape(en!));
      expect(zh!.title).not.toBe(en!.title);
    }
  });

  it.each([
    ['notebookMissing', '<p>no notebook</p>'],
    ['notebookMissing', ''],
    ['notebookTooLarge', 'x'.repeat(notebookLimits.bytes + 1)],
    ['notebookCells', `<notebook>${'<script></script>'.repeat(notebookLimits.cells + 1)}</notebook>`],
  ])('is refused with %s', (code, text) => {
    const thrown = (() => {
      try {
        return read(text);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(FaultError);
    expect((thrown as FaultError).faults.map((fault) => fault.code)).toEqual([code]);
  });

  it('numbers its cells anew where its numbers are beyond counting, and cuts a title that is none', () => {
    const script = (id: string) => `<script id="${id}" type="module">${id}</script>`;
    const { title, cells } = read(
      `<notebook><title>${'t\u202e'.repeat(1e5)}</title>${['1e300', '1e300', '5', '9007199254740993', 'x', '5'].map(script).join('')}</notebook>`,
    );
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title).not.toContain('\u202e');
    expect(cells.map(({ source }) => source)).toEqual(['1e300', '1e300', '5', '9007199254740993', 'x', '5']);
    const ids = cells.map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    expect(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2e9)).toBe(true);
    expect(ids[2]).toBe(5);
  });

  it('of hostile size or make is read at once or refused in words, never half', () => {
    const codes = (text: string) => {
      try {
        return read(text).cells.length;
      } catch (error) {
        return error instanceof FaultError ? error.faults[0]?.code : error;
      }
    };
    const attributes = Array.from({ length: 300 }, (_, n) => `data-a${n}="x"`).join(' ');
    expect(
      codes(`<notebook ${attributes}><script ${attributes} __proto__="x" constructor="y">1</script></notebook>`),
    ).toBe(1);
    expect(codes(`<notebook>${'<script>1</script>'.repeat(5000)}`)).toBe('notebookCells');
    expect(codes(`<notebook><script>${'x'.repeat(notebookLimits.bytes)}`)).toBe('notebookTooLarge');
    expect(codes('\0\u0001\ufffd'.repeat(1000))).toBe('notebookMissing');
    // UTF-16 read as UTF-8.
    expect(codes(Array.from('<notebook>', (sign) => `${sign}\0`).join(''))).toBe('notebookMissing');
  });
});
