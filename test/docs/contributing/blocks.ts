import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a block of CONTRIBUTING.md does to a file: a new one, or hunks of a change. */
export type Block =
  | { readonly file: string; readonly kind: 'new'; readonly text: string }
  | { readonly file: string; readonly kind: 'change'; readonly hunks: readonly Hunk[] };

interface Hunk {
  readonly before: string;
  readonly after: string;
}

const document = resolve(import.meta.dirname, '../../../CONTRIBUTING.md');
const pattern = /^`([^`\n]+)`( \(new\))?\n\n```(\w+)\n([\s\S]*?)^```$/gm;

function hunkOf(lines: readonly string[]): Hunk {
  const kept = (signs: string) =>
    lines
      .filter((line) => signs.includes(line[0]!))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  return { before: kept(' -'), after: kept(' +') };
}

/** Every block that names a file, by the part of the document ("Add a mechanism" …) it stands in. */
export function blocksOf(text = readFileSync(document, 'utf8')): ReadonlyMap<string, readonly Block[]> {
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => [
      part.slice(0, part.indexOf('\n')),
      Array.from(part.matchAll(pattern), ([, file, isNew, , body]): Block => {
        if (isNew !== undefined) return { file: file!, kind: 'new', text: body! };
        return {
          file: file!,
          kind: 'change',
          hunks: body!
            .trimEnd()
            .split('\n@@\n')
            .map((hunk) => hunkOf(hunk.split('\n'))),
        };
      }),
    ]),
  );
}

/** A text with the hunks of a change; throws where one does not stand exactly once, whole lines only. */
export function changed(text: string, hunks: readonly Hunk[], file: string): string {
  return hunks.reduce((now, { before, after }) => {
    const places = Array.from(now.matchAll(/^/gm), ({ index }) => index).filter((at) => now.startsWith(before, at));
    if (places.length !== 1) throw new Error(`${file}: stands ${places.length} times: ${before}`);
    const [at] = places as [number];
    return now.slice(0, at) + after + now.slice(at + before.length);
  }, text);
}
