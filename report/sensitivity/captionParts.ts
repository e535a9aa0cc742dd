import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import { caseIds, caseOf } from '../../scenarios/catalogue.ts';
import type { EnsembleFacts } from '../robustness/ensembleFacts.ts';
import { designText } from './designText.ts';

/** Digits of a hash that tell it from any other one would meet. */
const hashDigits = 16;

/** What a figure is cited by, one part a fact: points, worlds, seed, slice, design, version, engine, hash. */
export function captionParts(
  document: Omit<EnsembleFacts, 'randomWorlds' | 'stop' | 'runs' | 'factors'>,
  texts: Texts,
): string[] {
  const t = texts.sensitivity.caption;
  const { points, pointsPlanned, replicates, seed, slice, design, version, engine, hash } = document;
  return [
    fill(points < pointsPlanned ? t.pointsOf : t.points, { points, planned: pointsPlanned }),
    fill(replicates === 1 ? t.world : t.worlds, { n: replicates }),
    fill(t.seed, { seed }),
    fill(t.slice, { slice }),
    designText(design, texts),
    fill(t.version, { version }),
    fill(t.engine, { engine: engine.slice(0, hashDigits) }),
    fill(t.hash, { hash: hash.slice(0, hashDigits) }),
  ];
}

/** For what the results hold, and that nothing is said beyond it. */
export function scopeSentence(document: Omit<EnsembleFacts, 'randomWorlds'>, texts: Texts): string {
  const { case: id, factors } = document;
  const label = caseIds.includes(id) ? caseOf(id).label[texts.language] : id;
  return fill(texts.sensitivity.sentence.scope, { k: factors.length, case: label });
}
