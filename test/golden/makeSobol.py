"""Writes sobol.json: points of SciPy's unscrambled Sobol' sequence, as numerators over 2^30, and digests of more of them.

Run: python3 makeSobol.py (needs SciPy; made with 1.17.1). Digests are SHA-256 over little-endian uint32, row by row: of the points `skip` … `skip` + `n`,
and of the 30 direction numbers of every dimension, the first first.
"""
import hashlib
import json
import os
import warnings

import numpy as np
from scipy.stats import qmc

BITS = 30
# Sizes that are no power of two are meant here.
warnings.simplefilter("ignore")


def numerators(n, dimensions, skip):
    engine = qmc.Sobol(dimensions, scramble=False, bits=BITS)
    if skip:
        engine.fast_forward(skip)
    points = engine.random(n) * 2**BITS
    assert (points == np.floor(points)).all()
    return points.astype("<u4")


def digest(words):
    return hashlib.sha256(np.ascontiguousarray(words.astype("<u4")).tobytes()).hexdigest()


points = [
    dict(n=n, dimensions=d, skip=skip, points=numerators(n, d, skip).tolist())
    for n, d, skip in [(1, 1, 0), (16, 1, 0), (33, 7, 0), (10, 20, 0), (5, 4, 1), (9, 6, 1000)]
]
digests = [
    dict(n=n, dimensions=d, skip=skip, sha256=digest(numerators(n, d, skip)))
    for n, d, skip in [(1024, 512, 0), (300, 512, 2**20 - 150), (4096, 64, 12345)]
]
directions = np.asarray(qmc.Sobol(512, scramble=False, bits=BITS)._sv)
assert directions.shape == (512, BITS)
target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "sobol.json")
with open(target, "w", encoding="utf-8") as out:
    json.dump(dict(bits=BITS, points=points, digests=digests, directions=digest(directions)), out)
    out.write("\n")
