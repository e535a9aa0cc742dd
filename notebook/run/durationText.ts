import { fill } from '../../locales/fill.ts';
import type { RunTexts } from '../locales/en/run.ts';

/** A duration in words, as coarse as a reader wants it. */
export function durationText(seconds: number, texts: RunTexts): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 90) return fill(texts.seconds, { n: whole });
  const minutes = Math.floor(whole / 60);
  if (minutes < 90) return fill(texts.minutes, { m: minutes, s: whole % 60 });
  return fill(texts.hours, { h: Math.floor(minutes / 60), m: minutes % 60 });
}
