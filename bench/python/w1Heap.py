"""W1 as one would write it by hand in Python: heapq of tuples, deque of those that wait."""

from collections import deque
from heapq import heappop, heappush

from draws import customers, exponential_source, tell


def run():
    exponential = exponential_source()
    heap = [(exponential(18), 0, 0)]
    waiting = deque()
    order = busy = arrived = started = 0
    waits = 0.0
    while started < customers:
        time, _, kind = heappop(heap)
        if kind == 0:
            arrived += 1
            if arrived < customers:
                order += 1
                heappush(heap, (time + exponential(18), order, 0))
            if busy < 20:
                busy += 1
                started += 1
                order += 1
                heappush(heap, (time + exponential(1), order, 1))
            else:
                waiting.append(time)
        elif waiting:
            waits += time - waiting.popleft()
            started += 1
            order += 1
            heappush(heap, (time + exponential(1), order, 1))
        else:
            busy -= 1
    return waits


tell(run)
