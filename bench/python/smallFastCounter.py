"""sfc32 as in bench/plain/smallFastCounter.ts: for the check that a peer does what the plain loop does, number for number."""


def small_fast_counter(seed):
    state = [1, 2, 3, seed]
    mask = 0xFFFFFFFF

    def uniform():
        a, b, c, d = state
        t = (a + b + d) & mask
        state[3] = (d + 1) & mask
        state[0] = b ^ (b >> 9)
        state[1] = (c + (c << 3)) & mask
        state[2] = ((((c << 21) | (c >> 11)) & mask) + t) & mask
        return (t + 0.5) * 2.3283064365386963e-10

    for _ in range(16):
        uniform()
    return uniform
