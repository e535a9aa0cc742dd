"""Writes arithmetic.json: values of the functions of sim/engine/arithmetic.ts, correct to the last digit of a double.

Run: python3 makeArithmetic.py (needs mpmath; made with 1.2.1 at 60 digits).
"""
import json
import os

from mpmath import erfc, erfinv, exp, findroot, gamma, log, loggamma, mp, mpf, power, sqrt

mp.dps = 60


def cdf(z):
    return erfc(-mpf(z) / sqrt(2)) / 2


def quantile(p):
    p = mpf(p)
    if p > mpf(10) ** -15:
        return sqrt(2) * erfinv(2 * p - 1)
    guess = -sqrt(-2 * log(p * sqrt(-4 * mp.pi * log(p))))
    return findroot(lambda z: log(cdf(z)) - log(p), guess)


def rows(function, arguments):
    return [{"arguments": list(a), "value": float(function(*map(mpf, a)))} for a in arguments]


# Besides plain values: subnormals, both ends of the range, both sides of the root of 2 and of 1.
LN_ARGUMENTS = (
    [5e-324, 2e-308, 1e-300, 2.0**-54, 0.1, 0.5, 0.7071067811865475, 0.7071067811865476, 0.999999, 1 - 2.0**-53, 1.0]
    + [1 + 2.0**-52, 1.0000001, 1.414213562373095, 1.4142135623730951, 1.4142135623730954, 2.0, 10.0, 1e10, 1e300]
    + [1.7976931348623157e308]
    + [((k * 0.618033988749895) % 1) * 2.0 ** (k % 41 - 30) for k in range(1, 201)]
)

golden = {
    "exp": rows(exp, [(x,) for x in (-700.5, -37.25, -1.0, -1e-9, 0.0, 1e-3, 0.5, 1.0, 10.1, 300.7, 709.5)]),
    "ln": rows(log, [(x,) for x in LN_ARGUMENTS]),
    "log1p": rows(lambda x: log(1 + x), [(x,) for x in (-0.5, -1e-12, 1e-18, 1e-9, 0.1, 1.0, 25.0, 1e12)]),
    "pow": rows(power, [(2.0, 0.5), (10.0, -3.0), (0.3, 7.7), (1.0000001, 1e6), (123.4, 0.01), (0.5, 1000.0)]),
    "gamma": rows(gamma, [(x,) for x in (0.05, 0.5, 1.0, 1.1, 2.5, 7.0, 30.3, 170.1)]),
    "gammaln": rows(loggamma, [(x,) for x in (0.01, 0.5, 1.5, 3.0, 11.0, 51.0, 1001.0, 1e6, 1e9)]),
    "logistic": rows(lambda x: 1 / (1 + exp(-x)), [(x,) for x in (-700.0, -30.0, -1.5, 0.0, 0.1, 2.0, 12.0, 40.0)]),
    "normalCdf": rows(cdf, [(x,) for x in (-37.0, -20.0, -8.3, -3.0, -1.0, -0.1, 0.0, 0.5, 1.96, 5.0, 9.0)]),
    "normalQuantile": rows(
        quantile,
        [(p,) for p in (1e-300, 1e-100, 2.0**-54, 1e-10, 1e-5, 0.001, 0.025, 0.2, 0.425, 0.5, 0.6, 0.9, 0.975, 0.9999)],
    ),
}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "arithmetic.json"), "w") as file:
    json.dump(golden, file, indent=1)
    file.write("\n")
