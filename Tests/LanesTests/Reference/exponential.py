"""The coefficients of `exponentialTail`: eʳ ≈ 1 + r + c₀ r² + c₁ r³ + … + c₁₀ r¹² for |r| ≤ ½ ln 2, by Remez's algorithm.

    python3 exponential.py

Prints the coefficients, c₀ = ½ first, and log₂ of the largest relative error with the coefficients as rounded.
"""

import mpmath
from mpmath import cos, exp, log, lu_solve, matrix, mp, mpf, pi

mp.prec = 220
DEGREE = 10
END = log(2) / 2 * mpf("1.0005")


def target(r):
    return (exp(r) - 1 - r) / r**2


def weight(r):
    return r**2 / exp(r)


def chebyshev(count):
    return [-END * cos(pi * (2 * k + 1) / (2 * count)) for k in range(count)]


nodes = chebyshev(DEGREE + 2)
grid = chebyshev(600)
for _ in range(12):
    system = matrix(DEGREE + 2, DEGREE + 2)
    for i, r in enumerate(nodes):
        for j in range(DEGREE + 1):
            system[i, j] = r**j
        system[i, DEGREE + 1] = (-1) ** i / weight(r)
    solution = lu_solve(system, matrix([target(r) for r in nodes]))
    coefficients = [solution[j] for j in range(DEGREE + 1)]
    errors = [(mpmath.polyval(coefficients[::-1], r) - target(r)) * weight(r) for r in grid]
    # the largest error of each run of one sign
    extrema = []
    for i, e in enumerate(errors):
        if extrema and errors[extrema[-1]] * e > 0:
            if abs(e) > abs(errors[extrema[-1]]):
                extrema[-1] = i
        else:
            extrema.append(i)
    while len(extrema) > DEGREE + 2:
        extrema.pop(0 if abs(errors[extrema[0]]) < abs(errors[extrema[-1]]) else -1)
    if len(extrema) < DEGREE + 2:
        break
    nodes = [grid[i] for i in extrema]

doubles = [float(c) for c in coefficients]
print(*doubles, sep="\n")
worst = max(abs(mpmath.polyval([mpf(c) for c in doubles[::-1]], r) - target(r)) * weight(r) for r in grid)
print("log2 error", mpmath.nstr(log(worst, 2), 5))
