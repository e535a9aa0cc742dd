export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the card, its term and the edges of the viewport. */
const gap = 8;

/**
 * Where a card stands, in CSS pixels of the viewport: below its term, above it where there is more room, and never beyond an edge that it can
 * be kept from.
 */
export function placeBeside(term: Box, card: Size, viewport: Size): { readonly left: number; readonly top: number } {
  const below = term.top + term.height + gap;
  const above = term.top - gap - card.height;
  const fitsBelow = below + card.height + gap <= viewport.height;
  const moreRoomAbove = term.top > viewport.height - term.top - term.height;
  return {
    left: within(term.left, card.width, viewport.width),
    top: within(fitsBelow || !moreRoomAbove ? below : above, card.height, viewport.height),
  };
}

const within = (start: number, length: number, room: number): number =>
  Math.max(gap, Math.min(start, room - length - gap));
