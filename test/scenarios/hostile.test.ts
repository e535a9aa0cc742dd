import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { caseIds } from '../../scenarios/catalogue.ts';
import { scenariosFaultCodes } from '../../scenarios/faultCodes.ts';
import { parseCase, parseCaseBytes } from '../../scenarios/loader/parseCase.ts';
import { parsePolicy, parsePolicyBytes } from '../../scenarios/loader/parsePolicy.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { faultsOf, readScenario } from './files.ts';

const MiB = 1 << 20;
const utf8 = new TextEncoder();
const texts = caseIds.map((id) => readScenario(`cases/${id}.yaml`));
const policy = readScenario('policies/preventive.yaml');

/** Milliseconds a test may take, on a machine that does other things as well: the slowest takes 2 s, a hang takes for ever. */
const bound = 30_000;

/** Parses as case and policy; true where valid, false where faulty. Anything but a FaultError with known codes fails the test. */
function survives(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const codes: readonly string[] = scenariosFaultCodes;
    for (const fault of error.faults) {
      expect(codes).toContain(fault.code);
      expect(typeof fault.path).toBe('string');
    }
    expect(structuredClone(error.faults)).toEqual(error.faults);
    return false;
  }
}

const codesOf = (parse: () => unknown) => [...new Set(faultsOf(parse).map((fault) => fault.code))];
const times = (piece: string, n: number) => piece.repeat(n);
const filling = (piece: string) => times(piece, Math.floor((MiB - 64) / piece.length));

function billionLaughs(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 10; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}

const hostile: Record<string, [text: string, code: string]> = {
  '50 MB of text': [times('a: 1\n', 10 * MiB), 'tooLarge'],
  'a MiB in characters of three bytes': [times('县', 400_000), 'tooLarge'],
  'five thousand documents': [times('---\na: 1\n', 5000), 'yamlSyntax'],
  'a million open lists': [filling('['), 'tooDeep'],
  'a million open maps': [filling('{a: '), 'tooDeep'],
  'half a million nested items on a line': [filling('- '), 'tooDeep'],
  'half a million nested keys on a line': [filling('? '), 'tooDeep'],
  'a thousand levels of indentation': [
    Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    'tooDeep',
  ],
  'a billion laughs': [billionLaughs(), 'aliasBomb'],
  'a few laughs that multiply': [billionLaughs().split('\n').slice(0, 7).join('\n'), 'aliasBomb'],
  'a list that holds itself': ['constants: &a [*a, *a]', 'aliasBomb'],
  'an alias of nothing': ['constants: *nothing', 'aliasBomb'],
  'a hundred thousand keys': [Array.from({ length: 90_000 }, (_, i) => `k${i}: 1`).join('\n'), 'tooLarge'],
  'five thousand unknown keys': [Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join('\n'), 'unknownKey'],
  'bad escapes without end': [`"${filling('\\x')}`, 'tooLarge'],
  'one key of a MiB': [`${filling('a')}: 1`, 'tooLarge'],
  'one number of a MiB': [`a: ${filling('9')}`, 'tooLarge'],
  'forty thousand commas': [`[${times(',', 40_000)}`, 'yamlSyntax'],
  'twenty thousand closing brackets': [times(']\n', 20_000), 'yamlSyntax'],
  'twelve thousand empty lists': [times('[]', 12_000), 'yamlSyntax'],
  nothing: ['', 'wrongType'],
  'only blank lines': [times('\n', MiB - 1), 'tooLarge'],
  'a lone word': ['beihu', 'wrongType'],
  'a list': ['- id: beihu', 'wrongType'],
  'a control character': ['id: a\u0007', 'badEncoding'],
  'a sign that turns the direction of writing': ['id: a\u202e', 'badEncoding'],
  'a replacement character': ['id: caf\ufffd', 'badEncoding'],
  'half a surrogate pair': ['id: \ud800', 'badEncoding'],
};

describe('A hostile file ends as a fault, within bounded time', { timeout: bound }, () => {
  it.each(Object.entries(hostile))('%s', (_, [text, code]) => {
    for (const parse of [parseCase, parsePolicy]) {
      expect(codesOf(() => parse(text))).toContain(code);
    }
  });

  it('50 MB of bytes are refused before they are decoded', () => {
    expect(codesOf(() => parseCaseBytes(new Uint8Array(50 * MiB)))).toEqual(['tooLarge']);
  });

  it('UTF-16, GBK and Latin-1 bytes are refused with the line where they stop being text', () => {
    const utf16 = new Uint8Array(texts[0]!.length * 2);
    for (let i = 0; i < texts[0]!.length; i++)
      utf16.set([texts[0]!.charCodeAt(i) & 255, texts[0]!.charCodeAt(i) >> 8], 2 * i);
    const gbk = Uint8Array.of(...utf8.encode('id: a\nlabel: '), 0xb1, 0xb1, 0xba, 0xfe, 0xc7, 0xf8);
    const latin1 = Uint8Array.of(...utf8.encode('id: a\n\ntitle: caf'), 0xe9);
    expect(faultsOf(() => parseCaseBytes(utf16))[0]).toMatchObject({ code: 'badEncoding', value: 'U+0000', line: 1 });
    expect(faultsOf(() => parseCaseBytes(gbk))[0]).toMatchObject({ code: 'badEncoding', expected: 'UTF-8', line: 2 });
    expect(faultsOf(() => parsePolicyBytes(latin1))[0]).toMatchObject({ code: 'badEncoding', line: 3 });
    expect(codesOf(() => parseCaseBytes(Uint8Array.of(0xff, 0xfe, ...utf16)))).toEqual(['badEncoding']);
  });

  it('the same bytes as UTF-8 are read, with or without a byte order mark', () => {
    const bytes = utf8.encode(texts[0]);
    expect(parseCaseBytes(bytes)).toEqual(parseCase(texts[0]!));
    expect(parseCaseBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toEqual(parseCase(texts[0]!));
    expect(parsePolicyBytes(utf8.encode(policy))).toEqual(parsePolicy(policy));
  });

  it('reaching for the prototype leaves every object as it was', () => {
    for (const key of [
      '__proto__',
      'constructor',
      'prototype',
      '"__proto__"',
      '!!str __proto__',
      '"\\u005f_proto__"',
    ]) {
      const text = `${key}: {polluted: true}\nconstants: {${key}: {polluted: true}}\n`;
      expect(codesOf(() => parseCase(text))).toContain('prototypeKey');
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('Whatever is read, the loader gives a valid result or a FaultError, and nothing else', {
  timeout: bound,
}, () => {
  it('for random bytes (500 runs)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        survives(() => parseCaseBytes(bytes));
        survives(() => parsePolicyBytes(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('for random strings of YAML’s own signs (1000 runs)', () => {
    const signs = [
      ...'[]{}:,-?&*!|>\'"%@`#~.<=\\ \n\t',
      '- ',
      ': ',
      '? ',
      '\n  ',
      '&a ',
      '*a',
      '!!set ',
      '<<: ',
      '---\n',
      '...\n',
      '.nan',
      '1e400',
      'id',
      'levers',
      '0x',
      'constants:\n  ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 60 }), (pieces) => {
        survives(() => parseCase(pieces.join('')));
        survives(() => parsePolicy(pieces.join('')));
      }),
      { numRuns: 1000 },
    );
  });

  it('for random data under the names of the format (300 runs)', () => {
    const names = [
      'id',
      'label',
      'zh',
      'en',
      'constants',
      'residents',
      'value',
      'from',
      'range',
      'targets',
      'levers',
      'extends',
      '__proto__',
      'toString',
    ];
    const leaf = fc.oneof(
      fc.double(),
      fc.boolean(),
      fc.string(),
      fc.constantFrom(null, 'seed001', 'assumption', 'beihu', '.inf', 1e308),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), tree), (data) => {
        const text = stringify(data);
        survives(() => parseCase(text));
        survives(() => parsePolicy(text));
      }),
      { numRuns: 300 },
    );
  });

  it('for real cases with pieces cut out, doubled, moved or replaced (400 runs), most of which are faulty', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '  ',
        ': ',
        '{',
        '}',
        '[',
        '*a',
        '&a ',
        '.nan',
        '1e308',
        '-1',
        'null',
        '"',
        '\u0000',
        '县',
        '!!int ',
      ),
    );
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(40), piece });
    let valid = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let edited = text;
        for (const { at, cut, piece: instead } of edits) {
          const from = Math.floor(at * edited.length);
          edited = edited.slice(0, from) + instead + edited.slice(from + cut);
        }
        if (survives(() => parseCase(edited))) valid++;
      }),
      { numRuns: 400 },
    );
    expect(valid).toBeLessThan(200);
  });

  it('for real cases with bytes flipped (200 runs)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { maxLength: 5 }),
        (text, flips) => {
          const bytes = utf8.encode(text);
          for (const [at, byte] of flips) bytes[at % bytes.length] = byte;
          survives(() => parseCaseBytes(bytes));
        },
      ),
      { numRuns: 200 },
    );
  });
});
