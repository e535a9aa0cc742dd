/** How far each block is moved down, all below with it, so that none that fits on a page lies across two. All in the same unit. */
export function pageBreaks(
  blocks: readonly { readonly top: number; readonly height: number }[],
  page: number,
): number[] {
  let moved = 0;
  return blocks.map(({ top, height }) => {
    const room = page - ((top + moved) % page);
    const move = height > room && height <= page ? Math.ceil(room) + 1 : 0;
    moved += move;
    return move;
  });
}
