/* W2: grievance agents in communities, synchronous days. Prints: nanoseconds of processor time, disputes opened. */
#define _POSIX_C_SOURCE 199309L
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { COMMUNITIES = 100, SIZE = 200, TIES = 8, AGENTS = COMMUNITIES * SIZE };

static uint32_t state_a = 1, state_b = 2, state_c = 3, state_d;

static uint32_t word(void) {
  uint32_t t = state_a + state_b + state_d++;
  state_a = state_b ^ (state_b >> 9);
  state_b = state_c + (state_c << 3);
  state_c = ((state_c << 21) | (state_c >> 11)) + t;
  return t;
}

static double severity[AGENTS], next_severity[AGENTS];
static int32_t ties[AGENTS * TIES];
static uint8_t is_open[AGENTS];
static int32_t fifo[COMMUNITIES][SIZE];

int main(int argc, char **argv) {
  int days = argc > 1 ? atoi(argv[1]) : 365;
  state_d = argc > 2 ? (uint32_t)atoi(argv[2]) : 1;
  for (int i = 0; i < 16; i++) word();
  for (int i = 0; i < AGENTS; i++) {
    severity[i] = (word() + 0.5) * 2.3283064365386963e-10;
    int first = i - i % SIZE;
    for (int k = 0; k < TIES; k++) {
      int other, fresh;
      do {
        other = first + (int)(((uint64_t)word() * SIZE) >> 32);
        fresh = other != i;
        for (int j = 0; j < k; j++) fresh &= ties[i * TIES + j] != other;
      } while (!fresh);
      ties[i * TIES + k] = other;
    }
  }
  uint32_t threshold = 429496730u;
  int head[COMMUNITIES] = {0}, length[COMMUNITIES] = {0};
  long opened = 0;
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  for (int day = 0; day < days; day++) {
    for (int c = 0; c < COMMUNITIES; c++) {
      for (int i = c * SIZE; i < (c + 1) * SIZE; i++) {
        const int32_t *t = ties + i * TIES;
        double sum = severity[t[0]] + severity[t[1]] + severity[t[2]] + severity[t[3]] + severity[t[4]] +
                     severity[t[5]] + severity[t[6]] + severity[t[7]];
        double g = .90 * severity[i] + .06 / TIES * sum + (word() < threshold ? .38 : 0);
        next_severity[i] = g;
        if (g > 1 && !is_open[i]) {
          is_open[i] = 1;
          fifo[c][(head[c] + length[c]++) % SIZE] = i;
          opened++;
        }
      }
      for (int k = 0; k < 5 && length[c] > 0; k++) {
        int i = fifo[c][head[c]];
        head[c] = (head[c] + 1) % SIZE;
        length[c]--;
        next_severity[i] *= .30;
        is_open[i] = 0;
      }
    }
    for (int i = 0; i < AGENTS; i++) severity[i] = next_severity[i];
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  printf("%.0f %ld\n", (to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec), opened);
  return 0;
}
