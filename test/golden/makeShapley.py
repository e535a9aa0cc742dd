"""Writes shapley.json: Shapley values and interaction indices of games of whole numbers, as exact fractions over all orders of joining.

python3 makeShapley.py > shapley.json
"""

import json
import math
import random
from fractions import Fraction
from itertools import permutations


def value(game, players, player):
    total = Fraction(0)
    for order in permutations(range(players)):
        mask = sum(1 << one for one in order[: order.index(player)])
        total += game[mask | 1 << player] - game[mask]
    return total / math.factorial(players)


def interaction(game, players, i, j):
    """Mean over all orders in which the pair joins as one of what the two bring together beyond what each brings alone."""
    others = [player for player in range(players) if player not in (i, j)]
    total = Fraction(0)
    for order in permutations(others + ["pair"]):
        mask = sum(1 << one for one in order[: order.index("pair")])
        total += game[mask | 1 << i | 1 << j] - game[mask | 1 << i] - game[mask | 1 << j] + game[mask]
    return total / math.factorial(players - 1)


random.seed(20261209)
games = []
for players in (1, 2, 3, 4, 5, 6):
    game = [0] + [random.randint(-50, 50) for _ in range(2**players - 1)]
    pairs = [(i, j) for i in range(players) for j in range(i + 1, players)]
    games.append(
        {
            "players": players,
            "game": game,
            "values": [float(value(game, players, player)) for player in range(players)],
            "interactions": [float(interaction(game, players, i, j)) for i, j in pairs],
        }
    )
print(json.dumps(games))
