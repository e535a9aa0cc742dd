"""Writes gaussianProcess.json: likelihood, mean, variance, gradient by central differences, predictions and values left out of a Gaussian process.

Run: python3 makeGaussianProcess.py (needs numpy; made with 2.4.6). Every figure follows from the definitions, by explicit inverses and determinants, values left out by fitting without them.
"""
import json
import os

import numpy as np

rng = np.random.default_rng(20261128)
N, K = 24, 3
points = rng.random((N, K))
values = np.sin(4 * points[:, 0]) + 2 * points[:, 1] ** 2 + 0.1 * rng.standard_normal(N)
values = (values - values.mean()) / values.std(ddof=1)
logs = np.log(np.array([0.8, 1.5, 6.0, 0.02]))
asked = np.vstack([rng.random((4, K)), points[:1]])


def correlation(a, b, logs):
    r = np.sqrt((((a[:, None, :] - b[None, :, :]) / np.exp(logs[:K])) ** 2).sum(axis=2))
    return (1 + np.sqrt(5) * r + 5 / 3 * r**2) * np.exp(-np.sqrt(5) * r)


def fit(points, values, logs):
    n = len(values)
    matrix = correlation(points, points, logs) + np.exp(logs[K]) * np.eye(n)
    inverse = np.linalg.inv(matrix)
    ones = np.ones(n)
    mean = ones @ inverse @ values / (ones @ inverse @ ones)
    rest = values - mean
    variance = rest @ inverse @ rest / n
    likelihood = -0.5 * (n * np.log(variance) + np.linalg.slogdet(matrix)[1])
    return inverse, mean, variance, likelihood


def predict(points, values, logs, at, variance):
    inverse, mean, _, _ = fit(points, values, logs)
    near = correlation(at[None, :], points, logs)[0]
    ones = np.ones(len(values))
    value = mean + near @ inverse @ (values - mean)
    lack = 1 - ones @ inverse @ near
    return float(value), float(variance * (1 - near @ inverse @ near + lack**2 / (ones @ inverse @ ones)))


_, mean, variance, likelihood = fit(points, values, logs)
step = 1e-6
gradient = [
    (fit(points, values, logs + step * np.eye(K + 1)[d])[3] - fit(points, values, logs - step * np.eye(K + 1)[d])[3])
    / (2 * step)
    for d in range(K + 1)
]
left = []
for i in range(N):
    others = np.arange(N) != i
    value, spread = predict(points[others], values[others], logs, points[i], variance)
    left.append([float(values[i] - value), spread + float(variance * np.exp(logs[K]))])

golden = {
    "points": points.tolist(),
    "values": values.tolist(),
    "logs": logs.tolist(),
    "mean": float(mean),
    "variance": float(variance),
    "logLikelihood": float(likelihood),
    "gradient": [float(one) for one in gradient],
    "asked": asked.tolist(),
    "predicted": [predict(points, values, logs, at, variance) for at in asked],
    "leftOut": left,
}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "gaussianProcess.json"), "w") as file:
    json.dump(golden, file, indent=1)
    file.write("\n")
