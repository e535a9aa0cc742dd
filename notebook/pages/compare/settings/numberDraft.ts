import type { NumberParameter } from '../../../../models/governance/parameters/definition.ts';

/** What a field of a number takes. */
export type NumberRange = Pick<NumberParameter, 'type' | 'bounds'>;

export type NumberProblem = 'empty' | 'noNumber' | 'tooSmall' | 'tooLarge' | 'notWhole';

const fullWidth = 0xff00;

/** Digits and signs of a Chinese input method as the plain ones, without thousands separators and blanks. */
function plain(text: string): string {
  const narrow = text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidth + 0x20));
  return narrow
    .replaceAll('\u3002', '.')
    .replaceAll('\u2212', '-')
    .replace(/\s/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

/** The number a reader has typed, or why it is none that the field takes. */
export function readNumber(text: string, { type, bounds }: NumberRange): number | NumberProblem {
  const written = plain(text);
  if (written === '') return 'empty';
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(written)) return 'noNumber';
  const value = Number(written);
  if (!Number.isFinite(value)) return 'noNumber';
  if (value < bounds[0]) return 'tooSmall';
  if (value > bounds[1]) return 'tooLarge';
  return type === 'integer' && !Number.isInteger(value) ? 'notWhole' : value;
}

/** A round step of about a hundredth of the range, at least 1 for whole numbers. */
export function stepOf({ type, bounds: [low, high] }: NumberRange): number {
  const raw = (high - low) / 100;
  const power = 10 ** Math.floor(Math.log10(raw));
  const round = [1, 2, 5, 10].find((one) => one * power >= raw * 0.999)! * power;
  const step = Number(round.toPrecision(1));
  return type === 'integer' ? Math.max(1, step) : step;
}

/** A step up or down onto the next multiple of `step`, within bounds and without the last bits of binary fractions. */
export function stepped(value: number, range: NumberRange, direction: 1 | -1): number {
  const step = stepOf(range);
  const along = value / step;
  const next = direction === 1 ? Math.floor(along + 1e-9) + 1 : Math.ceil(along - 1e-9) - 1;
  const [low, high] = range.bounds;
  return Number(Math.min(high, Math.max(low, next * step)).toPrecision(12));
}
