"""A curved valley in plain Python: f(x) = Σ a (x[i+1] − x[i]²)² + (1 − x[i])², with its gradient."""

import downhill


def valley(x, settings):
    a = settings.get("a", 100)
    value, gradient = 0.0, [0.0] * len(x)
    for i in range(len(x) - 1):
        t, s = x[i + 1] - x[i] * x[i], 1 - x[i]
        value += a * t * t + s * s
        gradient[i] += -4 * a * x[i] * t - 2 * s
        gradient[i + 1] += 2 * a * t
    return value, gradient


downhill.function(
    valley,
    n=2,
    x=lambda settings: [-1.2, 1.0] * (settings.get("n", 2) // 2) + [-1.2] * (settings.get("n", 2) % 2),
    domain=lambda settings: ([-2.0] * settings.get("n", 2), [2.0] * settings.get("n", 2)),
    minimum=lambda settings: {"value": 0.0, "points": [[1.0] * settings.get("n", 2)]},
)
