import { describe, expect, it } from 'vitest';
import { languages } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import { idOf, type JourneyRun } from '../../../models/governance/journey.ts';
import { factRowOf, fatePairs, nearestInBoth } from '../../../report/journey/fatePairs.ts';
import { journeySentences } from '../../../report/journey/journeySentences.ts';
import { partingOf } from '../../../report/journey/parting.ts';
import { type ReasonKind, reasonKinds, reasonOf } from '../../../report/journey/reason.ts';
import { loggedRuns, sidesOf } from './journeyRuns.ts';

const [a, b] = loggedRuns(['reactive-centralized', 'preventive-devolved'], 365) as unknown as [JourneyRun, JourneyRun];
const pairs = fatePairs(a, b);

describe('Why two paths part', () => {
  it('is told of real pairs in both languages with nothing left open, at the first row that differs', () => {
    const kinds = new Set<ReasonKind>();
    for (const { name, rows } of pairs.filter((_, i) => i % 31 === 0)) {
      const sides = sidesOf([a, b], name);
      for (const language of languages) {
        const { parting, why, ends } = journeySentences(name, sides, ['one', 'two'], textsOf(language));
        expect([parting, ...why, ...ends].join(' ')).not.toMatch(/[{}]|undefined|NaN|Infinity|-1 /);
      }
      const parting = partingOf(sides);
      if (parting === undefined) continue;
      expect(rows.every((row) => row >= 0)).toBe(true);
      const times = parting.next.map((mark) => mark?.time ?? Number.POSITIVE_INFINITY);
      expect(parting.time).toBe(Math.min(...times));
      kinds.add(reasonOf(sides, parting).kind);
    }
    for (const kind of ['surfacing', 'queue', 'work'] as const) expect([...kinds]).toContain(kind);
    expect([...kinds].every((kind) => reasonKinds.includes(kind))).toBe(true);
  });
});

describe('Cases of two runs', () => {
  it('stand by how far their fates lie apart, each once, also those that only one run has', () => {
    expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length);
    for (let i = 1; i < pairs.length; i++) {
      const [x, y] = [pairs[i - 1]!, pairs[i]!];
      expect(x.steps > y.steps || (x.steps === y.steps && x.days >= y.days)).toBe(true);
    }
    const alone = pairs.find(({ rows }) => rows[0] < 0)!;
    expect(factRowOf(a, idOf(a, alone.name))).toBe(-1);
    expect(factRowOf(b, idOf(b, alone.name))).toBe(alone.rows[1]);
    const nearest = nearestInBoth([a, b], alone.name, idOf)!;
    expect(alone.name.startsWith(`${nearest}.`)).toBe(true);
    const { parting, why } = journeySentences(alone.name, sidesOf([a, b], alone.name), ['one', 'two'], textsOf('en'));
    expect(parting).toBe('Under “one” it never came to be.');
    expect(why[0]).toContain(`grievance ${nearest}`);
  });
});
