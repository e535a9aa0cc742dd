import { svgElement } from '../../encoding/svgElement.ts';
import type { Ground } from './ground.ts';
import { plainColour } from './plainColour.ts';
import { textMeasure } from './textMeasure.ts';

/** A text node of the page as one `<text>` a line, where the browser broke it. */
export function textLines(node: Text, { origin, fonts }: Ground): SVGTextElement[] {
  const style = getComputedStyle(node.parentElement!);
  const { colour, opacity } = plainColour(style.color);
  const { ascent } = textMeasure(`${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`);
  const font: Record<string, string> = { 'font-size': style.fontSize };
  if (style.fontFamily !== fonts) font['font-family'] = style.fontFamily;
  if (style.fontWeight !== '400') font['font-weight'] = style.fontWeight;
  if (style.fontStyle !== 'normal') font['font-style'] = style.fontStyle;
  if (opacity !== 1) font['fill-opacity'] = String(opacity);
  return brokenLines(node).map(({ text, x, y }) =>
    svgElement('text', { x: x - origin.x, y: y - origin.y + ascent, fill: colour, ...font }, text),
  );
}

interface Line {
  text: string;
  readonly x: number;
  readonly y: number;
}

function brokenLines(node: Text): Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  let offset = 0;
  for (const sign of node.data) {
    range.setStart(node, offset);
    offset += sign.length;
    range.setEnd(node, offset);
    const rect = range.getClientRects()[0];
    // White space that the layout dropped has no box.
    if (rect === undefined || rect.width === 0) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line.y - rect.y) < rect.height / 2) line.text += sign;
    else lines.push({ text: sign, x: rect.x, y: rect.y });
  }
  return lines.filter(({ text }) => text.trim() !== '');
}
