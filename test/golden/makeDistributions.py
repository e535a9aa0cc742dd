"""Writes distributions.json: moments and bin probabilities of the distributions of sim/engine/distributions.

Run: python3 makeDistributions.py (needs SciPy; made with 1.10.1). Each case: parameters as our function takes them (the weights for discrete), mean,
variance, excess kurtosis, `edges` and `probabilities`, where probabilities[j] = P(edges[j-1] < X <= edges[j]).
"""
import json
import os

import numpy as np
from scipy import stats

LEVELS = [0.001, 0.01, 0.05] + [k / 10 for k in range(1, 10)] + [0.95, 0.99, 0.999]


def case(name, parameters, distribution):
    mean, variance, _, kurtosis = (float(v) for v in distribution.stats(moments="mvsk"))
    edges = sorted({float(distribution.ppf(level)) for level in LEVELS})
    # Where the values crowd against the upper end of a support, edges a few ulps apart bin rounding errors.
    top = float(distribution.support()[1])
    edges = [e for e in edges if not (0 < top < np.inf) or top - e > 1e-12 or distribution.cdf(e) == 1]
    cumulative = [float(distribution.cdf(e)) for e in edges] + [1.0]
    edges = [e for e, c in zip(edges, cumulative) if c < 1]
    cumulative = [c for c in cumulative[:-1] if c < 1] + [1.0]
    probabilities = [float(p) for p in np.diff([0.0] + cumulative)]
    return dict(
        name=name,
        parameters=parameters,
        mean=mean,
        variance=variance,
        excessKurtosis=kurtosis if np.isfinite(kurtosis) else None,
        edges=edges,
        probabilities=probabilities,
    )


def lognormal(mean, sd):
    variance = np.log1p((sd / mean) ** 2)
    return stats.lognorm(s=np.sqrt(variance), scale=mean * np.exp(-variance / 2))


def weighted(weights):
    p = np.array(weights) / np.sum(weights)
    return stats.rv_discrete(values=(np.arange(len(p)), p))


cases = [case("bernoulli", [p], stats.bernoulli(p)) for p in (0.01, 0.3, 0.995)]
cases += [case("uniform", [a, b], stats.uniform(a, b - a)) for a, b in ((0, 1), (-3, 7), (1e6, 1e6 + 1e-3))]
cases += [case("uniformInteger", [n], stats.randint(0, n)) for n in (2, 7, 1000)]
cases += [case("exponential", [m], stats.expon(scale=m)) for m in (1e-6, 1, 365)]
cases += [case("normal", [m, s], stats.norm(m, s)) for m, s in ((0, 1), (-50, 0.01), (1, 1e6))]
cases += [case("lognormal", [m, s], lognormal(m, s)) for m, s in ((30, 0.3), (2, 1.4), (1, 1), (4, 20))]
cases += [case("gamma", [a, b], stats.gamma(a, scale=b)) for a, b in ((0.05, 1), (0.7, 3), (1, 2), (2.5, 0.1), (1e4, 1))]
cases += [
    case("beta", [a, b], stats.beta(a, b)) for a, b in ((0.05, 0.05), (0.5, 2), (1, 1), (2, 5), (8, 0.3), (300, 700))
]
cases += [case("poisson", [m], stats.poisson(m)) for m in (0.02, 1, 9.99, 10, 37.5, 1e6)]
cases += [case("weibull", [a, b], stats.weibull_min(a, scale=b)) for a, b in ((0.5, 1), (1, 10), (1.5, 2), (20, 1))]
cases += [case("discrete", w, weighted(w)) for w in ([1], [1, 0, 3], [0.1] * 10, list(range(1, 61)))]

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "distributions.json"), "w") as file:
    json.dump(cases, file)
    file.write("\n")
