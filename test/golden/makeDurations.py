"""Writes durations.json: maximum-likelihood fits of made-up censored samples by SciPy.

python3 makeDurations.py > durations.json

Samples are drawn here; none is taken from elsewhere.
"""

import json
import sys

import numpy as np
import scipy
from scipy import stats

rng = np.random.default_rng(20261202)


def censor(t, c):
    return {"times": np.minimum(t, c), "events": (t <= c).astype(int), "watched": c}


def whole(t, c):
    days = np.round(t)
    c = np.round(c)
    return {"times": np.minimum(days, c), "events": (days <= c).astype(int), "watched": c}


samples = {
    "exact, half censored": (False, censor(rng.lognormal(2, 0.8, 120), rng.uniform(0.5, 20, 120))),
    "exact, none censored": (False, censor(rng.weibull(1.6, 80) * 10, np.full(80, 1e3))),
    "whole days, a quarter censored": (True, whole(rng.weibull(0.8, 200) * 9, rng.uniform(0, 60, 200))),
}


def data_of(wholeNumbers, s):
    ended = s["events"] == 1
    t = s["times"]
    c = t[~ended]
    c = c[c > 0]
    if not wholeNumbers:
        return stats.CensoredData(uncensored=t[ended], right=c)
    lo = np.maximum(t[ended] - 0.5, 0)
    return stats.CensoredData(interval=np.column_stack([lo, t[ended] + 0.5]), right=c)


def likelihood(dist, args, wholeNumbers, s):
    ended = s["events"] == 1
    t = s["times"]
    total = dist.logsf(t[~ended], *args).sum()
    if not wholeNumbers:
        return total + dist.logpdf(t[ended], *args).sum()
    lo = np.maximum(t[ended] - 0.5, 0)
    return total + np.log(dist.sf(lo, *args) - dist.sf(t[ended] + 0.5, *args)).sum()


out = {"scipy": scipy.__version__, "samples": []}
for name, (wholeNumbers, s) in samples.items():
    data = data_of(wholeNumbers, s)
    fits = {}
    shape, _, scale = stats.weibull_min.fit(data, floc=0)
    fits["weibull"] = (np.log(scale), 1 / shape, likelihood(stats.weibull_min, (shape, 0, scale), wholeNumbers, s))
    sigma, _, scale = stats.lognorm.fit(data, floc=0)
    fits["lognormal"] = (np.log(scale), sigma, likelihood(stats.lognorm, (sigma, 0, scale), wholeNumbers, s))
    _, scale = stats.expon.fit(data, floc=0)
    fits["exponential"] = (np.log(scale), 1.0, likelihood(stats.expon, (0, scale), wholeNumbers, s))
    out["samples"].append(
        {
            "name": name,
            "wholeNumbers": wholeNumbers,
            **{key: [float(v) for v in values] for key, values in s.items()},
            "fits": {k: [float(x) for x in v] for k, v in fits.items()},
        }
    )
json.dump(out, sys.stdout, indent=1)
print()
