import type { Texts } from '../../locales/texts.ts';

/*
 * What page and frame say to each other. The page (with editors, files, storage) is trusted; the frame runs foreign code and is not: the page checks
 * every message from it (`readFrameMessage`) and does nothing for it but draw, count and report. The frame gets one MessagePort with `FrameStart`.
 */

export type CellMode = 'js' | 'ojs' | 'md' | 'html' | 'tex' | 'other';

/** A cell as the frame is told of it. Modes the page has no runtime for (sql, python …) come as `other` and show a plain message. */
export interface FrameCell {
  /** Positive integer, unique in the notebook. */
  readonly id: number;
  readonly mode: CellMode;
  readonly source: string;
  /** If set, the value is not shown by itself. */
  readonly hidden: boolean;
  /** Name the value has for other cells, for modes other than js. */
  readonly output?: string;
}

export interface Appearance {
  readonly language: Texts['language'];
  readonly dark: boolean;
  readonly projector: boolean;
}

/** Posted once by the page to the frame's window, with the port. A frame that is not sandboxed (its origin is not opaque) refuses it. */
export interface FrameStart {
  readonly kind: 'start';
  readonly appearance: Appearance;
  /** Workers it may start. */
  readonly workers: number;
}

/** Page → frame, through the port. */
export type PageMessage =
  /** Defines a cell anew, or for the first time; it and those that depend on it run. */
  | { readonly kind: 'define'; readonly cells: readonly FrameCell[] }
  | { readonly kind: 'remove'; readonly id: number }
  /** Where each cell's output stands: top in CSS pixels below the top of the frame. Order is that of the notebook. */
  | { readonly kind: 'places'; readonly places: readonly { readonly id: number; readonly top: number }[] }
  | { readonly kind: 'appearance'; readonly appearance: Appearance }
  /** Puts the keyboard into a cell's output. */
  | { readonly kind: 'enter'; readonly id: number };

export interface CellFault {
  /** What kind, for the page to say it in the reader's language; `thrown` is the cell's own error, `passedOn` that of a cell it reads. */
  readonly kind:
    | 'syntax'
    | 'thrown'
    | 'passedOn'
    | 'offline'
    | 'loop'
    | 'unknownName'
    | 'circular'
    | 'duplicate'
    | 'unsupported';
  /** The error's own words, or the name or module it is about. */
  readonly message: string;
  /** 1-based in the cell's source, where known. */
  readonly line?: number;
  readonly column?: number;
}

/** Frame → page, through the port. */
export type FrameMessage =
  /** Told to the port as soon as the frame can take cells. */
  | { readonly kind: 'ready' }
  /** Height of a cell's output in CSS pixels. */
  | { readonly kind: 'size'; readonly id: number; readonly height: number }
  | {
      readonly kind: 'state';
      readonly id: number;
      readonly state: 'running' | 'done' | 'failed';
      readonly fault?: CellFault;
    }
  /** Names a cell defines, once it is compiled; for completion and the list of names. */
  | { readonly kind: 'names'; readonly id: number; readonly names: readonly string[] }
  /** Runs of all simulations under way; `total` 0 when there are none. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly fraction: number }
  /** Every second while the frame answers. */
  | { readonly kind: 'beat' }
  /** The reader leaves an output by Escape, to the cell's editor. */
  | { readonly kind: 'leave'; readonly id: number };
