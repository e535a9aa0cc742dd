/**
 * A sequential generator of uniforms in (0, 1) with 32 random bits: sfc32 of PractRand, state in an Int32Array. The plain
 * loops use it, and the C builds the same one; the engine draws by address instead, which costs more.
 */
export function smallFastCounter(seed: number): () => number {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = seed | 0;
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return ((t >>> 0) + 0.5) * 2.3283064365386963e-10;
  };
  for (let i = 0; i < 16; i++) next();
  return next;
}
