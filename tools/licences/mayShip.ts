// BSL-1.0 is the Boost licence, Python-2.0 the one of Python itself, Unlicense a dedication to the public domain.
const permitted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  // Copyleft of its own files alone: what is shipped unchanged, with its notice, binds nothing beside it.
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** Whether an SPDX expression lets its package ship with MIT-licensed work: every part of one alternative is permitted. */
export function mayShip(licence: string): boolean {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((part) => permitted.has(part.trim())));
}
