export interface TextMeasure {
  /** Width of a line in CSS pixels. */
  width(line: string): number;
  /** From the top of the line's box to its baseline. */
  readonly ascent: number;
}

/** Measures text in a CSS font (`600 18px serif`). */
export function textMeasure(font: string): TextMeasure {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  return {
    width: (line) => context.measureText(line).width,
    ascent: context.measureText('M').fontBoundingBoxAscent,
  };
}
