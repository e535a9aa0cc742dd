/** Text put in place of a part of a source, on behalf of a syntax node. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Place of the node it belongs to. */
  readonly owner: { readonly start: number; readonly end: number };
}

/** The part of a source with the edits that belong to nodes in it. Of edits at one place, those that insert come first, in their order. */
export function edited(source: string, edits: readonly Edit[], start = 0, end = source.length): string {
  const inside = edits
    .filter(({ owner }) => owner.start >= start && owner.end <= end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let text = '';
  let at = start;
  for (const edit of inside) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at, end);
}
