import type { BuiltFigure } from '../builtFigure.ts';

/** Names that Windows keeps for itself, whatever the ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** In signs: 60 of four bytes still fit into the 255 bytes of a file system. */
const longest = 60;

/** A file name that every system takes: letters and digits of any script, hyphens for the rest. `ending` without the dot. */
export function fileName(parts: readonly (string | number)[], ending: string): string {
  const safe = parts
    .join('-')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const short = Array.from(safe)
    .slice(0, longest)
    .join('')
    .replaceAll(/^-+|-+$/g, '');
  const stem = short === '' || reserved.test(short) ? `zhili-${short}`.replace(/-$/, '') : short;
  return `${stem}.${ending}`;
}

/** `CASE-CHART-SEED.ending`; what was only previewed says so. */
export function figureFileName({ id, view }: BuiltFigure, ending: string): string {
  const preview = view.phase === 'preview' ? ['preview'] : [];
  const seed = view.isMeasured === true ? [] : [view.facts.seed];
  return fileName([view.facts.caseLabel, id, ...seed, ...preview], ending);
}
