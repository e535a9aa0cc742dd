import { fill } from '../locales/fill.ts';
import type { Texts } from '../locales/texts.ts';
import { sources } from '../models/governance/locales/sources.ts';
import type { ParameterDefinition, SourceKey } from '../models/governance/parameters/definition.ts';
import type { DataVintage } from '../scenarios/sourced.ts';

/** A value of a parameter as a reader sees it. */
export function valueText(value: number | boolean | string, texts: Texts): string {
  if (typeof value !== 'boolean') return String(value);
  return value ? texts.report.explain.yes : texts.report.explain.no;
}

/** Bounds or options of a parameter: `[0, 0.6]`, `permanent | rotating | onCall`; nothing for yes and no. */
export function rangeText(definition: ParameterDefinition): string {
  if (definition.type === 'boolean') return '';
  return definition.type === 'option' ? definition.options.join(' | ') : `[${definition.bounds.join(', ')}]`;
}

/** Author, title, year, where it appeared, how it was read, and what is taken from it. */
export function citation(key: SourceKey, texts: Texts): string {
  const { author, title, year, publication, read } = sources[key];
  const stated = [author, title, publication, String(year)].filter((part) => part !== 'unknown');
  return `[${key}] ${stated.join('. ')} (${texts.report.extent[read]}). ${sources[key].says[texts.language]}`;
}

/** Enough of a digest to tell two data sets apart by eye; exports have all of it. */
const shownDigits = 12;

/** Which data a value was measured in: how many cases, from when to when, which version. */
export const vintageText = ({ digest, from, until, cases }: DataVintage, texts: Texts): string =>
  fill(texts.report.vintage, { from, until, cases, digest: digest.slice(0, shownDigits) });
