/** Where in its community each grievance lives: a point of the unit disc, the same for one name on both sides, evenly spread. Two numbers a grievance, x then y. */
export function homeSpots(names: readonly string[]): Float32Array {
  const spots = new Float32Array(2 * names.length);
  names.forEach((name, i) => {
    const hash = hashOf(name);
    const angle = ((hash & 0xffff) / 0x10000) * 2 * Math.PI;
    const radius = Math.sqrt(((hash >>> 16) + 0.5) / 0x10000);
    spots[2 * i] = radius * Math.cos(angle);
    spots[2 * i + 1] = radius * Math.sin(angle);
  });
  return spots;
}

/** FNV-1a with the finish of MurmurHash3: names that differ in one digit lie anywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
