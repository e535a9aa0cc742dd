"""Writes sobolIndices.json: Sobol' indices by SciPy from given evaluations, and by NumPy the estimators that SciPy lacks.

python3 makeSobolIndices.py > sobolIndices.json
"""

import json

import numpy
import scipy
from scipy.stats import sobol_indices

rng = numpy.random.default_rng(20260728)
n, k = 32, 4
a, b = rng.random((k, n)), rng.random((k, n))


def mixed(one, other, factor):
    rows = one.copy()
    rows[factor] = other[factor]
    return rows


def f(x):
    return 3 + x[0] + 2 * x[1] ** 2 + 4 * x[0] * x[2] + 0.01 * numpy.sin(9 * x[3])


f_a, f_b = f(a), f(b)
f_ab = numpy.array([f(mixed(a, b, j)) for j in range(k)])
f_ba = numpy.array([f(mixed(b, a, j)) for j in range(k)])

one_sided = sobol_indices(func={"f_A": f_a[None], "f_B": f_b[None], "f_AB": f_ab[:, None]}, n=n)

# Azzini, Mara & Rosati (2021) and Saltelli (2002), element by element.
scale = ((f_a - f_b) ** 2 + (f_ba - f_ab) ** 2).sum(axis=1)
first = 2 * ((f_ba - f_b) * (f_a - f_ab)).sum(axis=1) / scale
total = ((f_b - f_ba) ** 2 + (f_a - f_ab) ** 2).sum(axis=1) / scale
variance = numpy.concatenate([f_a, f_b]).var()
second = []
for i in range(k):
    for j in range(i + 1, k):
        closed = numpy.mean(f_ba[i] * f_ab[j] + f_ba[j] * f_ab[i] - 2 * f_a * f_b) / 2
        alone = [numpy.mean(f_ba[d] * f_a - f_a * f_b + f_b * f_ab[d] - f_a * f_b) / 2 for d in (i, j)]
        second.append({"i": i, "j": j, "value": float((closed - sum(alone)) / variance)})

print(
    json.dumps(
        {
            "scipy": scipy.__version__,
            "dimensions": k,
            "a": f_a.tolist(),
            "ab": f_ab.tolist(),
            "ba": f_ba.tolist(),
            "b": f_b.tolist(),
            "oneSided": {
                "first": one_sided.first_order.ravel().tolist(),
                "total": one_sided.total_order.ravel().tolist(),
            },
            "bothSided": {"first": first.tolist(), "total": total.tolist(), "second": second},
        },
        indent=1,
    )
)
