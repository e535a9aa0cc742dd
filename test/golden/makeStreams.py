"""Writes streams.json: uniforms by address, from a second implementation of Threefry4x32-20 in plain Python integers.

Run: python3 makeStreams.py (standard library only). The implementation is first held against Random123's known answers.
"""
import json
import os

MASK = 0xFFFFFFFF
ROTATIONS = [(10, 26), (11, 21), (13, 27), (23, 5), (6, 20), (17, 11), (25, 10), (18, 20)]


def rotl(x, r):
    return ((x << r) | (x >> (32 - r))) & MASK


def threefry4x32(key, counter, rounds=20):
    ks = list(key) + [0x1BD11BDA ^ key[0] ^ key[1] ^ key[2] ^ key[3]]
    x = [(c + k) & MASK for c, k in zip(counter, key)]
    for r in range(rounds):
        first, second = ((0, 1), (2, 3)) if r % 2 == 0 else ((0, 3), (2, 1))
        for (a, b), rotation in zip((first, second), ROTATIONS[r % 8]):
            x[a] = (x[a] + x[b]) & MASK
            x[b] = rotl(x[b], rotation) ^ x[a]
        if r % 4 == 3:
            s = r // 4 + 1
            x = [(x[i] + ks[(s + i) % 5]) & MASK for i in range(4)]
            x[3] = (x[3] + s) & MASK
    return x


def fnv1a(name):
    h = 0x811C9DC5
    for byte in name.encode("ascii"):
        h = ((h ^ byte) * 0x01000193) & MASK
    return h


def uniforms(seed, replicate, name, entity, index, trial):
    key = [seed & MASK, seed >> 32, replicate, fnv1a(name)]
    x = threefry4x32(key, [entity & MASK, index & MASK, trial & MASK, 0])
    pair = [(((x[i] >> 5) << 26) | (x[i + 1] >> 6)) for i in (0, 2)]
    return [n / 2**53 if n else 2**-54 for n in pair]


PI = [0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344, 0xA4093822, 0x299F31D0, 0x082EFA98, 0xEC4E6C89]
assert threefry4x32([0] * 4, [0] * 4) == [0x9C6CA96A, 0xE17EAE66, 0xFC10ECD4, 0x5256A7D8]
assert threefry4x32([MASK] * 4, [MASK] * 4) == [0x2A881696, 0x57012287, 0xF6C7446E, 0xA16A6732]
assert threefry4x32(PI[4:], PI[:4]) == [0x59CD1DBB, 0xB8879579, 0x86B5D00C, 0xAC8B6D84]

addresses = [
    (0, 0, "arrivals", 0, 0, 0),
    (1, 0, "arrivals", 0, 0, 0),
    (0, 1, "arrivals", 0, 0, 0),
    (0, 0, "hops", 0, 0, 0),
    (0, 0, "arrivals", 1, 0, 0),
    (0, 0, "arrivals", 0, 1, 0),
    (0, 0, "arrivals", 0, 0, 1),
    (20260101, 7, "serviceHours", 419999, 364, 3),
    (2**32, 0, "arrivals", 0, 0, 0),
    (2**53 - 1, 2**32 - 1, "z", 2**31 - 1, 2**31 - 1, 2**31 - 1),
    (123456789012345, 3000000000, "shocks", -1, -(2**31), -2),
]
rows = [
    dict(zip(("seed", "replicate", "name", "entity", "index", "trial"), a), pair=uniforms(*a)) for a in addresses
]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "streams.json"), "w") as file:
    json.dump(rows, file, indent=1)
    file.write("\n")
