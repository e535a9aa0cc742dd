"""Writes search.json: non-dominated sorting and crowding distances by pymoo, hypervolumes by moocore, of given points.

python3 makeSearch.py > search.json
"""

import json

import moocore
import numpy
import pymoo
from pymoo.operators.survival.rank_and_crowding.metrics import calc_crowding_distance
from pymoo.util.misc import find_duplicates
from pymoo.util.nds.non_dominated_sorting import NonDominatedSorting

rng = numpy.random.default_rng(20261127)


def on_sphere(n, m):
    points = numpy.abs(rng.standard_normal((n, m)))
    return points / numpy.linalg.norm(points, axis=1)[:, None]


def case(name, points, reference):
    fronts = [sorted(int(i) for i in front) for front in NonDominatedSorting().do(points)]
    first = points[fronts[0]]
    # As pymoo does where it is told to: copies have 0 and do not count as neighbours.
    crowding = numpy.zeros(len(first))
    distinct = ~find_duplicates(first)
    crowding[distinct] = calc_crowding_distance(first[distinct])
    return {
        "name": name,
        "points": points.tolist(),
        "fronts": fronts,
        # pymoo divides by the number of objectives.
        "crowding": [None if numpy.isinf(d) else float(d) * points.shape[1] for d in crowding],
        "reference": reference,
        "hypervolume": float(moocore.hypervolume(points, ref=reference)),
    }


cases = []
for m in (2, 3, 4, 5):
    cases.append(case(f"uniform, {m} objectives", rng.random((60, m)), [1.0] * m))
    cases.append(case(f"sphere, {m} objectives", on_sphere(40, m), [1.1] * m))
    # Few values: ties, copies and points on the edge of the reference.
    ties = rng.integers(0, 5, (40, m))
    ties[:, -1] = numpy.maximum(ties[:, -1] // 2, 4 - ties[:, :-1].sum(axis=1))
    cases.append(case(f"ties, {m} objectives", ties / 4, [1.0] * m))
cases.append(case("a line", numpy.array([[i / 10, 1 - i / 10] for i in range(11)]), [0.8, 1.2]))

versions = {"pymoo": pymoo.__version__, "moocore": moocore.__version__, "numpy": numpy.__version__}
print(json.dumps({"versions": versions, "cases": cases}))
