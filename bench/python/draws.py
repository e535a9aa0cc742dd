"""What a program of W1 draws its times by, and how it tells what came out. Arguments: customers, seed, `own` or `same` draws."""

import math
import random
import sys
import time

from smallFastCounter import small_fast_counter

customers = int(sys.argv[1])
seed = int(sys.argv[2])


def exponential_source():
    if sys.argv[3] == "same":
        uniform = small_fast_counter(seed)
        return lambda rate: -math.log(uniform()) / rate
    random.seed(seed)
    return random.expovariate


def tell(run):
    start = time.process_time_ns()
    waits = run()
    print(time.process_time_ns() - start, waits / customers)
