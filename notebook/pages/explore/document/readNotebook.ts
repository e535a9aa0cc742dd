import { deserialize } from '@observablehq/notebook-kit';
import { FaultError } from '../../../../sim/engine/fault.ts';
import type { NotebookCell, NotebookDocument, NotebookMode } from './notebookDocument.ts';
import { plainWords } from './plainWords.ts';

/** Beyond these a file is no notebook anyone wrote. */
export const notebookLimits = { bytes: 5_000_000, cells: 1000 } as const;

const longestTitle = 200;
/** Numbers of cells count on from the largest, and beyond some size they count no more. */
const largestId = 1e9;

/** What browsers take for a script of JavaScript, and so does the kit. */
const scriptTypes = new Set(['', 'module', 'text/javascript', 'application/javascript']);

const understood = new Set(['id', 'type', 'pinned', 'hidden', 'output']);

/**
 * An Observable notebook (`.html`) by the kit's own reader; what this page has no use for is kept as attributes. The document it is parsed into runs
 * and loads nothing. Throws `notebookTooLarge`, `notebookMissing` (the file has no notebook element), `notebookCells` (too many).
 */
export function readNotebook(text: string, parser = new DOMParser()): NotebookDocument {
  if (text.length > notebookLimits.bytes) throw tooLarge(text.length);
  const page = parser.parseFromString(text, 'text/html');
  const root = page.querySelector('notebook');
  if (root === null) throw new FaultError({ code: 'notebookMissing', path: 'notebook' });
  const scripts = [...page.querySelectorAll('notebook script')];
  if (scripts.length > notebookLimits.cells) {
    throw new FaultError({
      code: 'notebookCells',
      path: 'notebook',
      value: scripts.length,
      expected: notebookLimits.cells,
    });
  }
  // The kit reads the same elements in the same order.
  const { title, cells } = deserialize(text, { parser });
  const kept = cells.map(({ id }) => id).filter((id) => id <= largestId);
  let free = Math.max(0, ...kept);
  return {
    title: plainWords(title, longestTitle),
    cells: cells.map((cell, place) => {
      const id = cell.id <= largestId ? cell.id : ++free;
      return readCell({ ...cell, id }, scripts[place]!);
    }),
    attributes: attributesOf(root, () => true),
  };
}

export function tooLarge(bytes: number): FaultError {
  return new FaultError({ code: 'notebookTooLarge', path: 'file', value: bytes, expected: notebookLimits.bytes });
}

type KitCell = ReturnType<typeof deserialize>['cells'][number];

function readCell({ id, value, mode, pinned, hidden, output }: KitCell, script: Element): NotebookCell {
  const type = script.getAttribute('type') ?? '';
  // The kit takes any type it does not know for JavaScript; that would run what was written for something else.
  const isUnknown = mode === 'js' && !scriptTypes.has(type.trim().toLowerCase());
  return {
    id,
    mode: isUnknown ? 'unknown' : (mode as NotebookMode),
    source: value,
    pinned,
    hidden,
    ...(output === undefined ? {} : { output }),
    attributes: { ...attributesOf(script, (name) => !understood.has(name)), ...(isUnknown ? { type } : {}) },
  };
}

function attributesOf(element: Element, wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    Array.from(element.attributes, ({ name, value }) => [name, value] as const).filter(([name]) => wanted(name)),
  );
}
