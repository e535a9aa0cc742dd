import { expect, it } from 'vitest';
import { fontParts } from '../../../tools/fonts/fontParts.ts';

it('The glyphs of a text come as rules without files, each sign once, none that the font lacks', async () => {
  const parts = await fontParts('Some Sans', 400, '基层治理，基层。“治”\u{10FFFD}');
  const signs = parts.map((part) => part.signs).join('');
  expect([...signs].sort().join('')).toBe([...new Set('基层治理，。“”')].sort().join(''));
  for (const { rule, signs: own } of parts) {
    expect(rule).toMatch(/^@font-face\{font-family:"Some Sans";font-weight:400;src:url\(data:font\/woff2;base64,/);
    expect(rule).toContain(
      `unicode-range:${[...own].map((sign) => `U+${sign.codePointAt(0)!.toString(16)}`).join(',')}`,
    );
    const [, base64 = ''] = /base64,([^)]+)\)/.exec(rule) ?? [];
    // The magic number of WOFF2.
    expect(Buffer.from(base64, 'base64').subarray(0, 4).toString()).toBe('wOF2');
  }
});
