import type { Facts } from '../../../library/api.ts';
import { fill } from '../../../locales/fill.ts';
import type { FrameTexts } from '../../locales/en/frame.ts';

/** Digits of a rule's SHA-256 that tell it from others. */
const digits = 12;

/** What makes a picture citable, in a line for each result it comes from; empty for none. */
export function factsLine(all: readonly Facts[], texts: FrameTexts): string {
  return all
    .map((facts) => {
      const { rules } = facts;
      const named = rules.map(({ name, sha256 }) => `${name} (${sha256.slice(0, digits)})`).join(', ');
      const line = fill(texts.facts, {
        case: facts.case,
        seed: facts.seed,
        worlds: facts.replicates,
        days: facts.days,
        slice: facts.slice,
        version: facts.version,
        engine: facts.engine,
      });
      return rules.length === 0 ? line : `${line} · ${fill(texts.factsRules, { rules: named })}`;
    })
    .join('; ');
}

/** The same as parts of a file's name, where there is no room for more: of one result all that a run needs, of several nothing. */
export function factsInName([facts, ...more]: readonly Facts[]): (string | number)[] {
  if (facts === undefined || more.length > 0) return [];
  const { seed, replicates, slice, days, version, rules } = facts;
  const named = rules.map(({ name }) => name);
  return [facts.case, `seed${seed}`, `n${replicates}`, `1in${slice}`, `${days}d`, ...named, `v${version}`];
}
