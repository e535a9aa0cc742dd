/**
 * FNV-1a over the UTF-16 code units of `name`, an int32; for ASCII names the published byte hash.
 * Source: draft-eastlake-fnv, 32 bits (offset basis 2166136261, prime 16777619).
 */
export function hashName(name: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash;
}
