"""Writes fits.json: closed forms of fits by NumPy, and numerical ones by SciPy, that the tests compare with.

python3 fits.py > fits.json        in the folder of linear-regression.csv
"""
import json

import numpy as np
import scipy
from scipy.optimize import least_squares, linprog, minimize

# Gander, Golub and Strebel's six points.
points = np.array([[1, 7], [2, 6], [5, 8], [7, 7], [9, 5], [3, 7]], float)
u, v = points.T
design = np.column_stack([u, v, np.ones(6)])
linear = np.linalg.solve(design.T @ design, design.T @ -(u**2 + v**2))
a, b = -linear[0] / 2, -linear[1] / 2
radius = np.sqrt(a * a + b * b - linear[2])
radial = least_squares(
    lambda p: np.hypot(u - p[0], v - p[1]) - p[2], [a, b, radius], xtol=1e-15, ftol=1e-15, gtol=1e-15)

# A plane through noisy points: three features, an intercept first.
x = np.array([[0.5, -1.2, 2.0], [1.5, 0.3, -0.7], [-0.8, 2.2, 0.1], [2.4, 1.1, 1.9], [-1.6, -0.4, 0.6],
              [0.2, 0.9, -1.5], [1.1, -2.0, 0.4], [-0.3, 1.4, 1.2]])
y = np.array([3.1, 4.4, 0.2, 7.9, -1.5, 1.0, 6.2, 2.4])
full = np.column_stack([np.ones(8), x])
sigma, tau = 0.5, 2.0
ml = np.linalg.solve(full.T @ full, full.T @ y)
ridge = np.diag([0, 1, 1, 1]) * sigma**2 / tau**2
map_ = np.linalg.solve(full.T @ full + ridge, full.T @ y)


def likelihood(w):
    r = full @ w - y
    return r @ r / (2 * sigma**2) + len(y) / 2 * np.log(2 * np.pi * sigma**2)


def prior(w):
    return w[1:] @ w[1:] / (2 * tau**2) + 3 / 2 * np.log(2 * np.pi * tau**2)


# A line through the points of the worked case, by Huber's loss with delta 1 and by the absolute one as a linear program.
line = np.loadtxt("linear-regression.csv", delimiter=",", skiprows=1)
t, z = line.T


def huber(w):
    r = w[0] + w[1] * t - z
    size = np.abs(r)
    return np.mean(np.where(size <= 1, r * r / 2, size - 0.5))


def slope(w):
    s = np.clip(w[0] + w[1] * t - z, -1, 1)
    return np.array([np.mean(s), np.mean(s * t)])


found = minimize(huber, np.polyfit(t, z, 1)[::-1], jac=slope, method="BFGS", options={"gtol": 1e-14})
n = len(t)
program = linprog(
    np.concatenate([np.zeros(2), np.ones(2 * n) / n]),
    A_eq=np.column_stack([np.ones(n), t, np.eye(n), -np.eye(n)]), b_eq=z,
    bounds=[(None, None)] * 2 + [(0, None)] * (2 * n))

print(json.dumps({
    "source": f"NumPy {np.__version__}, SciPy {scipy.__version__}",
    "circle": {
        "linear": linear.tolist(), "linear_sum": float(np.sum((design @ linear + u**2 + v**2)**2)),
        "squared": [a, b, radius], "radial": radial.x.tolist(), "radial_sum": float(2 * radial.cost)},
    "plane": {
        "x": x.tolist(), "y": y.tolist(), "sigma": sigma, "tau": tau, "ml": ml.tolist(), "ml_value": likelihood(ml),
        "map": map_.tolist(), "map_value": likelihood(map_) + prior(map_)},
    "line": {
        "huber": found.x.tolist(), "huber_value": huber(found.x), "huber_slope": float(np.abs(slope(found.x)).max()),
        "absolute": program.x[:2].tolist(), "absolute_value": program.fun},
}, indent=1))
