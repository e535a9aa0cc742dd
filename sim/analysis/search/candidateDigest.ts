import { ResultHash } from '../../engine/hash.ts';
import type { FactorValue } from '../../experiment/factor.ts';

/** 16 hex digits that tell candidates apart: among a million of them two are taken for one in fewer than one search of ten million. */
export const candidateDigest = (values: readonly FactorValue[]): string =>
  new ResultHash().add(values).hex().slice(0, 16);
