#include "measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static struct measurement measurements[CASE_LIMIT];
static double seconds[CASE_LIMIT][ROUND_LIMIT];
static int count;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static int compare(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int measure(struct measurement measurement) {
    if (count == CASE_LIMIT) { exit(2); }
    measurements[count] = measurement;
    return count++;
}

// Runs are repeated within a round until they take 20 ms: small ones would be lost in the clock.
static double time_of(stemma_pool *pool, const struct measurement *measurement) {
    double start = now(), elapsed = 0;
    int runs = 0;
    do {
        measurement->run(pool, measurement->context);
        runs += 1;
        elapsed = now() - start;
    } while (elapsed < 0.02);
    return elapsed / runs;
}

static double rate(const struct measurement *measurement, double seconds) {
    return strcmp(measurement->unit, "us") == 0 ? seconds * 1e6 : measurement->amount / seconds / 1e9;
}

void run_measurements(stemma_pool *pool, int rounds) {
    if (rounds > ROUND_LIMIT) { rounds = ROUND_LIMIT; }
    for (int i = 0; i < count; i++) { measurements[i].run(pool, measurements[i].context); }
    for (int round = 0; round < rounds; round++) {
        for (int i = 0; i < count; i++) { seconds[i][round] = time_of(pool, &measurements[i]); }
    }
    for (int i = 0; i < count; i++) {
        const struct measurement *this = &measurements[i];
        qsort(seconds[i], (size_t)rounds, sizeof(double), compare);
        double low = rate(this, seconds[i][rounds - 1]), high = rate(this, seconds[i][0]);
        printf(
            "%-44s %8.1f %-8s (%.1f to %.1f)", this->name, rate(this, seconds[i][rounds / 2]), this->unit,
            low < high ? low : high, low < high ? high : low);
        if (this->limit >= 0) {
            const struct measurement *limit = &measurements[this->limit];
            double share = rate(this, seconds[i][rounds / 2]) / rate(limit, seconds[this->limit][rounds / 2]);
            printf("  %3.0f%% of %s", 100 * share, limit->name);
        }
        printf("\n");
    }
}
