"""W1 with SimPy 2: M/M/20, utilisation .9, FIFO, from empty."""

from SimPy.Simulation import Process, Resource, Simulation, hold, release, request

from draws import customers, exponential_source, tell


def run():
    exponential = exponential_source()
    sim = Simulation()
    sim.initialize()
    servers = Resource(capacity=20, sim=sim)
    waits = [0.0]

    class Customer(Process):
        def visit(self):
            arrived = self.sim.now()
            yield request, self, servers
            waits[0] += self.sim.now() - arrived
            yield hold, self, exponential(1)
            yield release, self, servers

    class Source(Process):
        def generate(self):
            for _ in range(customers):
                yield hold, self, exponential(18)
                customer = Customer(sim=self.sim)
                self.sim.activate(customer, customer.visit())

    source = Source(sim=sim)
    sim.activate(source, source.generate())
    sim.simulate(until=float("inf"))
    return waits[0]


tell(run)
