/** What parts of a picture are put onto. */
export interface Ground {
  /** The box whose corner is the picture's. */
  readonly origin: DOMRect;
  /** Font family that the picture has anyway. */
  readonly fonts: string;
}
