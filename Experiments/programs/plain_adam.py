"""Adam (Kingma and Ba 2015, algorithm 1) in plain Python, the learning rate from Downhill's schedule."""

import math

import downhill


def adam(problem):
    beta1, beta2 = problem.settings.get("beta1", 0.9), problem.settings.get("beta2", 0.999)
    x, m, v = problem.x, [0.0] * problem.n, [0.0] * problem.n
    step = 0
    while True:
        _, g = problem.evaluate(x)
        rate = problem.rate(step)
        step += 1
        for i in range(problem.n):
            m[i] = beta1 * m[i] + (1 - beta1) * g[i]
            v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i]
            x[i] -= rate * (m[i] / (1 - beta1**step)) / (math.sqrt(v[i] / (1 - beta2**step)) + 1e-8)


downhill.optimizer(adam, needs=["value", "gradient"])
