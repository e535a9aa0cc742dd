"""Writes decision.json: regret, shares, weighted means, priors, fronts and local parabolas by NumPy and SciPy, from the definitions and not from the sources.

python3 makeDecision.py > decision.json
"""

import json

import numpy
import scipy
from scipy import stats

rng = numpy.random.default_rng(20261127)
worlds, replicates, policies = 40, 3, 4
points = rng.random((worlds, 2)).round(6)
base = numpy.array([2 * points[:, 0], 1 - points[:, 0] + points[:, 1], numpy.full(worlds, 0.9), 2.2 * points[:, 1]])
# By policy, world, run.
runs = (base[:, :, None] + rng.normal(0, 0.4, (policies, worlds, replicates))).round(6)
weights = rng.gamma(2, 1, worlds).round(6)
worst = 0.15


def lower_quantile(values, w, p):
    order = numpy.argsort(values, kind="stable")
    reached = numpy.cumsum(w[order]) / w.sum() >= p - 1e-12
    return values[order][reached][0]


def tail(values, ranks, w):
    """Mean of `values` over the worst worlds by `ranks`, the border world in part."""
    order = numpy.argsort(-ranks, kind="stable")
    share = w[order] / w.sum()
    before = numpy.cumsum(share) - share
    part = numpy.clip(worst - before, 0, share)
    return float((part * values[order]).sum() / worst)


def regrets_of(scores):
    return scores.max(axis=0) - scores


def figures(w):
    plain = regrets_of(runs.mean(axis=2))
    found = []
    for policy in range(policies):
        crossed = {"mean": [], "tail": [], "max": []}
        for judge in range(replicates):
            others = numpy.delete(runs, judge, axis=2).mean(axis=2)
            best = others.argmax(axis=0)
            judged = runs[best, numpy.arange(worlds), judge] - runs[policy, :, judge]
            ranks = regrets_of(others)[policy]
            crossed["mean"].append(float(numpy.average(judged, weights=w)))
            crossed["tail"].append(tail(judged, ranks, w))
            crossed["max"].append(float(judged[ranks.argmax()]))
        own = plain[policy]
        found.append(
            {
                "plain": {"mean": float(numpy.average(own, weights=w)), "tail": tail(own, own, w), "max": float(own.max())},
                "crossed": {key: float(numpy.mean(values)) for key, values in crossed.items()},
                "quantiles": [float(lower_quantile(own, w, p)) for p in (0.5, 0.9)],
            }
        )
    return found


def weighted(values, w, level):
    share = w / w.sum()
    mean = float((share * values).sum())
    size = 1 / (share**2).sum()
    variance = (share**2 * (values - mean) ** 2).sum() * size / (size - 1)
    half = float(stats.t.ppf((1 + level) / 2, size - 1) * numpy.sqrt(variance))
    return {"value": mean, "lo": mean - half, "hi": mean + half}, float(size), float(variance)


def score(share, n, level):
    """Roots of (p - share)^2 = z^2 p (1 - p) / n."""
    z = stats.norm.ppf((1 + level) / 2)
    return sorted(numpy.roots([1 + z * z / n, -(2 * share + z * z / n), share * share]).real.tolist())


means = runs.mean(axis=2)
difference = means[0] - means[1]
won = (difference > 0).astype(float)
share, size, variance = weighted(won, weights, 0.95)
p = share["value"]
trials = min(worlds, p * (1 - p) / variance)
plain_share = float(won.mean())
at_least, at_most = 0.8, 1.5
met = (means >= at_least) & (means <= at_most)

# Every point against every other.
costs = means.mean(axis=1).round(6)
gains = rng.random(policies).round(6)
front = [
    not any(
        costs[j] <= costs[i] and gains[j] >= gains[i] and (costs[j] < costs[i] or gains[j] > gains[i])
        for j in range(policies)
    )
    for i in range(policies)
]


def parabola(at, width, u):
    """Value of the local parabola at `at` as weights of the values: numpy's least squares, column by column."""
    inside = numpy.abs(u - at) < width
    k = numpy.sqrt(1 - ((u[inside] - at) / width) ** 2)
    design = numpy.vander(u[inside] - at, 3, increasing=True) * k[:, None]
    row = numpy.zeros(len(u))
    row[inside] = numpy.linalg.pinv(design)[0] * k
    return row


u = rng.random(60).round(6)
y = (numpy.sin(4 * u) - 0.3 + rng.normal(0, 0.3, 60)).round(6)
width = 0.5
grid = numpy.linspace(0, 1, 41)
rows = numpy.array([parabola(at, width, u) for at in grid])
curve = rows @ y


def beta(x, mode, concentration):
    return stats.beta.pdf(x, 1 + concentration * mode, 1 + concentration * (1 - mode))


triangle = stats.triang.pdf(points[:, 0], 0.3)
pert = beta(points[:, 1], 0.7, 4)
product = triangle * pert

print(
    json.dumps(
        {
            "numpy": numpy.__version__,
            "scipy": scipy.__version__,
            "points": points.tolist(),
            "replicates": replicates,
            "runs": [one.ravel().tolist() for one in runs],
            "weights": weights.tolist(),
            "worst": worst,
            "regret": {"even": figures(numpy.ones(worlds)), "weighted": figures(weights)},
            "difference": {"weighted": weighted(difference, weights, 0.9)[0], "effective": size},
            "share": {
                "even": {"value": plain_share, "ends": score(plain_share, worlds, 0.95)},
                "weighted": {"value": p, "ends": score(p, trials, 0.95)},
            },
            "satisficing": {"atLeast": at_least, "atMost": at_most, "shares": met.mean(axis=1).tolist()},
            "front": {"costs": costs.tolist(), "gains": gains.tolist(), "on": front},
            "curve": {"u": u.tolist(), "y": y.tolist(), "width": width, "grid": grid.tolist(), "value": curve.tolist(), "row": rows[13].tolist()},
            "prior": {"weights": (product / product.mean()).tolist(), "effective": float(product.sum() ** 2 / (product**2).sum())},
        }
    )
)
