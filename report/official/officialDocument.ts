import type { Language } from '../../locales/language.ts';

/** A heading; level 1 is a section or an appendix. `number` is as printed, empty where there is none. */
export interface OfficialHeading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly number: string;
  readonly text: string;
}

export interface OfficialParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** One of a run of numbered points. */
export interface OfficialPoint {
  readonly kind: 'point';
  readonly number: string;
  readonly text: string;
}

/** A table with a caption above it. Rows have as many cells as there are columns. */
export interface OfficialTable {
  readonly kind: 'table';
  /** As printed, such as the word for table and its number. */
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly OfficialColumn[];
  readonly rows: readonly (readonly string[])[];
  /** What the marks mean; may be empty. */
  readonly note: string;
}

export interface OfficialColumn {
  readonly label: string;
  /** Numbers are centred, words begin at the left. */
  readonly align: 'left' | 'centre';
  /** Share of the width; those of a table are relative to each other. */
  readonly width: number;
}

/** A picture with a caption below it. */
export interface OfficialFigure {
  readonly kind: 'figure';
  /** Unique in the document. */
  readonly id: string;
  readonly label: string;
  readonly caption: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly picture: OfficialPicture;
}

/** A drawing for paper: SVG markup of `width` × `height` units, of which 720 are the width of the type area. */
export interface OfficialPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Text as it stands, in a typeface of one width: a line an entry. */
export interface OfficialCode {
  readonly kind: 'code';
  readonly lines: readonly string[];
}

/** A source with the number it is cited by. */
export interface OfficialReference {
  readonly kind: 'reference';
  readonly number: string;
  readonly text: string;
}

export type OfficialBlock =
  | OfficialHeading
  | OfficialParagraph
  | OfficialPoint
  | OfficialReference
  | OfficialTable
  | OfficialFigure
  | OfficialCode;

/** A report as data, from title to appendices: what a Word file is made from, the same in page and command line. */
export interface OfficialDocument {
  readonly language: Language;
  /** Lines as they stand below each other. */
  readonly title: readonly string[];
  /** Below the title: what kind of result it is. */
  readonly subtitle: string;
  /** Of the file. */
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly abstract: {
    readonly heading: string;
    readonly paragraphs: readonly string[];
    readonly keywords: string;
  };
  readonly blocks: readonly OfficialBlock[];
}
