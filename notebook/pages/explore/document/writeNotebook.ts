import { serialize } from '@observablehq/notebook-kit';
import type { NotebookDocument } from './notebookDocument.ts';

interface Dom {
  readonly parser: DOMParser;
  readonly document: Document;
}

/**
 * The notebook as an Observable notebook file, by the kit's own writer; attributes of other tools are put back. Line ends are `\n`; a line of nothing
 * but spaces is written empty, as the kit does.
 */
export function writeNotebook(
  notebook: NotebookDocument,
  { parser, document }: Dom = { parser: new DOMParser(), document: globalThis.document },
): string {
  const { title, cells, attributes } = notebook;
  const written = serialize(
    {
      title,
      // The kit writes a theme as it is given, and so keeps those it does not know.
      theme: (attributes.theme ?? 'air') as 'air',
      readOnly: attributes.readonly !== undefined,
      cells: cells.map(({ id, mode, source, pinned, hidden, output, attributes: own }) => ({
        id,
        value: closable(source),
        mode: mode === 'unknown' ? 'js' : mode,
        pinned,
        hidden,
        output,
        // Set again below; named here for the kit's order.
        database: own.database,
        format: own.format,
      })) as Parameters<typeof serialize>[0]['cells'],
    },
    { document },
  );
  const root = parser.parseFromString(written, 'text/html').querySelector('notebook')!;
  setAttributes(root, attributes);
  for (const [place, script] of [...root.querySelectorAll('script')].entries()) {
    setAttributes(script, cells[place]!.attributes);
  }
  return `<!doctype html>\n${root.outerHTML}\n`;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    try {
      element.setAttribute(name, value);
    } catch {
      // A parser takes names that no program may set (`a"b`); such an attribute means nothing to any tool.
    }
  }
}

/**
 * The kit guards `</script>`; two more ways in which a source could swallow its own end tag and the cells after it are guarded here by a backslash,
 * which means the same in JavaScript: `</script/` or `</script` at the very end, and a comment that opens a script and never closes.
 */
function closable(source: string): string {
  const guarded = source.replaceAll(/<(?=\/script(\/|$))/gi, '<\\');
  const closed = guarded.lastIndexOf('-->') + 1;
  const open = guarded.slice(closed);
  return /<!--[\s\S]*<script([\s/>]|$)/i.test(open)
    ? guarded.slice(0, closed) + open.replaceAll('<!--', '<\\!--')
    : guarded;
}
