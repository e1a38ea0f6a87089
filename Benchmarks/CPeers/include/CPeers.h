#ifndef CPEERS_H
#define CPEERS_H

// The loops that one would write by hand in C: one run, one function, best value so far. Each returns that value and
// leaves the last iterate in x.

double peer_adam_rosenbrock(int n, double *x, long steps, double rate, double beta1, double beta2, double epsilon);
double peer_adam_rastrigin(int n, double *x, long steps, double rate, double beta1, double beta2, double epsilon);
double peer_momentum_rosenbrock(int n, double *x, long steps, double rate, double momentum);
double peer_momentum_rastrigin(int n, double *x, long steps, double rate, double momentum);

// How often this thread has asked for memory.
long peer_allocations(void);

#endif
