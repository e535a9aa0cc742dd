import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../../locales/fill.ts';
import { findingsEn } from '../../../locales/findings.en.ts';
import { findingsZh } from '../../../locales/findings.zh.ts';
import { leaves } from '../../locales/leaves.ts';

describe('Texts of the findings', () => {
  it('have the same placeholders in both languages', () => {
    const placeholders = (texts: object) =>
      new Map([...leaves(texts)].map(([path, text]) => [path, new Set(placeholdersOf(text))]));
    expect(placeholders(findingsZh)).toEqual(placeholders(findingsEn));
  });
});
