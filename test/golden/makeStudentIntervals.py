"""Writes studentIntervals.json: Student quantiles and intervals of means and of paired differences, by SciPy.

python3 makeStudentIntervals.py > studentIntervals.json
"""

import json

import numpy
import scipy
from scipy import stats

quantiles = [
    {"p": p, "df": df, "t": float(stats.t.ppf(p, df))}
    for df in (1, 2, 3, 4, 5, 9, 19, 29, 99, 999, 99999)
    for p in (0.6, 0.9, 0.95, 0.975, 0.995, 0.9995)
]

samples = {
    "pair": [0.25, 0.75],
    "small": [2.1, 3.4, 1.9, 5.6, 2.2, 2.8, 3.0],
    "large offset": [1e9 + x for x in (0.5, 1.5, 2.25, 0.125, 3.75)],
    "negative and zero": [-3.5, 0.0, 0.0, -1.25, 4.0, -0.5],
}
means = []
for name, values in samples.items():
    for level in (0.8, 0.95, 0.99):
        interval = stats.ttest_1samp(values, 0).confidence_interval(level)
        means.append(
            {
                "name": name,
                "values": values,
                "level": level,
                "mean": float(numpy.mean(values)),
                "sd": float(numpy.std(values, ddof=1)),
                "lo": float(interval.low),
                "hi": float(interval.high),
            }
        )

policy = [0.61, 0.72, 0.55, 0.80, 0.66, 0.70, 0.59, 0.77]
reference = [0.58, 0.70, 0.56, 0.75, 0.66, 0.65, 0.57, 0.72]
interval = stats.ttest_rel(policy, reference).confidence_interval(0.95)
paired = {
    "policy": policy,
    "reference": reference,
    "difference": float(numpy.mean(numpy.subtract(policy, reference))),
    "lo": float(interval.low),
    "hi": float(interval.high),
    "varianceRatio": float(
        (numpy.var(policy, ddof=1) + numpy.var(reference, ddof=1)) / numpy.var(numpy.subtract(policy, reference), ddof=1)
    ),
}

source = f"SciPy {scipy.__version__}, NumPy {numpy.__version__}"
print(json.dumps({"source": source, "quantiles": quantiles, "means": means, "paired": paired}, indent=1))
