/* W1: M/M/c, FIFO, array heap on (time, sequence). Prints: nanoseconds of processor time, mean wait.
   With -DREPLACE_TOP the next event scheduled after a pop is sifted down from the open root. */
#define _POSIX_C_SOURCE 199309L
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef struct { double time; uint32_t order; int32_t kind; } event;

static event heap[64];
static int length, open_root;
static uint32_t order, state_a, state_b, state_c, state_d;

static double uniform(void) {
  uint32_t t = state_a + state_b + state_d++;
  state_a = state_b ^ (state_b >> 9);
  state_b = state_c + (state_c << 3);
  state_c = ((state_c << 21) | (state_c >> 11)) + t;
  return (t + 0.5) * 2.3283064365386963e-10;
}

static double exponential(double mean) { return -log(uniform()) * mean; }

static int before(const event *a, const event *b) {
  return a->time < b->time || (a->time == b->time && a->order < b->order);
}

static void sift_down(event e) {
  int hole = 0, child;
  while ((child = 2 * hole + 1) < length) {
    if (child + 1 < length && before(&heap[child + 1], &heap[child])) child++;
    if (before(&e, &heap[child])) break;
    heap[hole] = heap[child];
    hole = child;
  }
  heap[hole] = e;
}

static void schedule(double time, int32_t kind) {
  event e = {time, order++, kind};
  if (open_root) {
    open_root = 0;
    sift_down(e);
    return;
  }
  int hole = length++;
  while (hole > 0) {
    int parent = (hole - 1) >> 1;
    if (!before(&e, &heap[parent])) break;
    heap[hole] = heap[parent];
    hole = parent;
  }
  heap[hole] = e;
}

static event pop(void) {
  if (open_root) {
    open_root = 0;
    length--;
    sift_down(heap[length]);
  }
  event first = heap[0];
#ifdef REPLACE_TOP
  open_root = 1;
#else
  length--;
  if (length > 0) sift_down(heap[length]);
#endif
  return first;
}

int main(int argc, char **argv) {
  int customers = argc > 1 ? atoi(argv[1]) : 1000000, servers = 20;
  double gap = 1.0 / 18, service = 1;
  state_a = 1; state_b = 2; state_c = 3; state_d = argc > 2 ? (uint32_t)atoi(argv[2]) : 1;
  for (int i = 0; i < 16; i++) uniform();
  uint32_t mask = (1u << 20) - 1, head = 0, tail = 0;
  double *waiting = malloc((mask + 1) * sizeof(double));
  double waits = 0;
  int busy = 0, arrived = 0, started = 0;
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  schedule(exponential(gap), 0);
  while (started < customers) {
    event e = pop();
    if (e.kind == 0) {
      if (++arrived < customers) schedule(e.time + exponential(gap), 0);
      if (busy < servers) {
        busy++;
        started++;
        schedule(e.time + exponential(service), 1);
      } else {
        waiting[tail++ & mask] = e.time;
      }
    } else if (head != tail) {
      waits += e.time - waiting[head++ & mask];
      started++;
      schedule(e.time + exponential(service), 1);
    } else {
      busy--;
    }
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  printf("%.0f %.9f\n", (to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec), waits / customers);
  return 0;
}
