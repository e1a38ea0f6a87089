#include "CPeers.h"

#include <math.h>
#include <string.h>

// Contraction to fused multiply-adds would change the bits, and the bits show that both sides do the same work.
#pragma STDC FP_CONTRACT OFF

enum { LARGEST = 1024 };

static inline __attribute__((always_inline)) double rosenbrock(int n, const double *x, double *g) {
  double sum = 0, carry = 0;
  for (int i = 0; i < n - 1; i++) {
    double valley = x[i + 1] - x[i] * x[i];
    double slope = 1 - x[i];
    sum += 100 * (valley * valley) + slope * slope;
    g[i] = carry - 400 * valley * x[i] - 2 * slope;
    carry = 200 * valley;
  }
  g[n - 1] = carry;
  return sum;
}

static inline __attribute__((always_inline)) double rastrigin(int n, const double *x, double *g) {
  double sum = 0;
  for (int i = 0; i < n; i++) {
    double angle = 2 * M_PI * x[i];
    sum += x[i] * x[i] + 10 * (1 - cos(angle));
    g[i] = 2 * x[i] + 20 * M_PI * sin(angle);
  }
  return sum;
}

typedef double function(int n, const double *x, double *g);

// Without the zero it would stay among the subnormal numbers for ever, at more than twice the time for the whole step.
static inline double next_power(double power, double beta) {
  double next = power * beta;
  return next < 0x1p-100 ? 0 : next;
}

static inline __attribute__((always_inline)) double adam(
    function *f, int n, double *x, long steps, double rate, double beta1, double beta2, double epsilon) {
  double g[LARGEST], m[LARGEST], v[LARGEST], best = INFINITY, power1 = 1, power2 = 1;
  memset(m, 0, n * sizeof(double));
  memset(v, 0, n * sizeof(double));
  for (long t = 0; t < steps; t++) {
    double value = f(n, x, g);
    if (value < best) best = value;
    power1 = next_power(power1, beta1);
    power2 = next_power(power2, beta2);
    double a = rate * (1 / (1 - power1));
    double root = sqrt(1 / (1 - power2));
    for (int i = 0; i < n; i++) {
      m[i] = beta1 * m[i] + (1 - beta1) * g[i];
      v[i] = beta2 * v[i] + (1 - beta2) * (g[i] * g[i]);
      x[i] -= a * m[i] / (sqrt(v[i]) * root + epsilon);
    }
  }
  double value = f(n, x, g);
  return value < best ? value : best;
}

static inline __attribute__((always_inline)) double momentum(
    function *f, int n, double *x, long steps, double rate, double friction) {
  double g[LARGEST], b[LARGEST], best = INFINITY;
  memset(b, 0, n * sizeof(double));
  for (long t = 0; t < steps; t++) {
    double value = f(n, x, g);
    if (value < best) best = value;
    for (int i = 0; i < n; i++) {
      b[i] = friction * b[i] + g[i];
      x[i] -= rate * b[i];
    }
  }
  double value = f(n, x, g);
  return value < best ? value : best;
}

double peer_adam_rosenbrock(int n, double *x, long steps, double rate, double beta1, double beta2, double epsilon) {
  return adam(rosenbrock, n, x, steps, rate, beta1, beta2, epsilon);
}
double peer_adam_rastrigin(int n, double *x, long steps, double rate, double beta1, double beta2, double epsilon) {
  return adam(rastrigin, n, x, steps, rate, beta1, beta2, epsilon);
}
double peer_momentum_rosenbrock(int n, double *x, long steps, double rate, double friction) {
  return momentum(rosenbrock, n, x, steps, rate, friction);
}
double peer_momentum_rastrigin(int n, double *x, long steps, double rate, double friction) {
  return momentum(rastrigin, n, x, steps, rate, friction);
}
