"""W1 with SimPy 3 or 4: M/M/20, utilisation .9, FIFO, from empty."""

import simpy

from draws import customers, exponential_source, tell


def run():
    exponential = exponential_source()
    env = simpy.Environment()
    servers = simpy.Resource(env, capacity=20)
    waits = [0.0]

    def customer():
        arrived = env.now
        with servers.request() as request:
            yield request
            waits[0] += env.now - arrived
            yield env.timeout(exponential(1))

    def source():
        for _ in range(customers):
            yield env.timeout(exponential(18))
            env.process(customer())

    env.process(source())
    env.run()
    return waits[0]


tell(run)
