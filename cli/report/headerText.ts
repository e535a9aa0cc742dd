import stringWidth from 'string-width';
import { wrap } from './grid.ts';

/** What joins the two halves of a policy's name in Chinese. */
const joint = '\u00b7';

/** A name as a column's header of at most `width` columns, broken at its joint first. */
export function headerText(name: string, width: number): string {
  if (stringWidth(name) <= width) return name;
  return name
    .split(joint)
    .map((half) => wrap(half, width))
    .join('\n');
}
