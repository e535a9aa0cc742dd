/** 2^i stands at `i + powerOffset` in `powersOfTwo`. */
export const powerOffset = 1024;

/** 2^-1024 to 2^1023, by exact doubling and halving. */
export const powersOfTwo = new Float64Array(2048);
powersOfTwo[powerOffset] = 1;
for (let i = powerOffset + 1; i < 2048; i++) powersOfTwo[i] = 2 * powersOfTwo[i - 1]!;
for (let i = powerOffset - 1; i >= 0; i--) powersOfTwo[i] = powersOfTwo[i + 1]! / 2;
