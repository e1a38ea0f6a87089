"""Writes formulations.json: circles, planes and classes by NumPy and SciPy, that the tests compare with.

python3 formulations.py > formulations.json        in this folder; the data are those of Experiments/data
"""
import json
import os

import numpy as np
import scipy
from scipy.optimize import brentq, least_squares, minimize

data = os.path.join("..", "..", "..", "Experiments", "data")
arc = np.loadtxt(os.path.join(data, "arc.csv"), delimiter=",", skiprows=1)
six = np.array([[1, 7], [2, 6], [5, 8], [7, 7], [9, 5], [3, 7]], float)


def algebraic(points, weight):
    """Pratt's and Taubin's circles as generalised eigenproblems (N. Chernov, 2010, sections 5.5 and 5.9)."""
    centre = points.mean(axis=0)
    u, v = (points - centre).T
    z = u**2 + v**2
    rows = np.column_stack([z, u, v, np.ones(len(z))])
    moments = rows.T @ rows / len(z)
    values, vectors = scipy.linalg.eig(moments, weight(z.mean()))
    values = np.where(np.isfinite(values) & (values.real > -1e-12), values.real, np.inf)
    a, b, c, d = vectors[:, np.argmin(values)].real
    place = np.array([-b / (2 * a), -c / (2 * a)])
    return [*(place + centre), np.sqrt(place @ place - d / a)]


def pratt(mean):
    return np.array([[0, 0, 0, -2], [0, 1, 0, 0], [0, 0, 1, 0], [-2, 0, 0, 0.0]])


def taubin(mean):
    return np.array([[4 * mean, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0.0]])


def costs(points, p, kind):
    x, y = points.T
    e = (x - p[0]) ** 2 + (y - p[1]) ** 2
    if kind == "pratt":
        return np.sum((e - p[2] ** 2) ** 2) / (4 * p[2] ** 2)
    if kind == "taubin":
        return np.sum((e - p[2] ** 2) ** 2) / (4 * np.mean(e))
    return np.sum((np.sqrt(p[2] ** 2 - (x - p[0]) ** 2) + p[1] - y) ** 2)


circles = {}
for name, points in (("arc", arc), ("six", six)):
    circles[name] = {}
    for kind, weight in (("pratt", pratt), ("taubin", taubin)):
        p = algebraic(points, weight)
        circles[name][kind] = {"circle": list(map(float, p)), "cost": float(costs(points, p, kind))}
x, y = arc.T
heights = least_squares(
    lambda p: np.sqrt(p[2] ** 2 - (x - p[0]) ** 2) + p[1] - y, [2, -1.5, 3.4], xtol=1e-15, ftol=1e-15, gtol=1e-15)
best = heights.x
for _ in range(50):
    # Gauss and Newton's steps to rounding, which SciPy's stopping rule leaves undone.
    root = np.sqrt(best[2] ** 2 - (x - best[0]) ** 2)
    jacobian = np.column_stack([(x - best[0]) / root, np.ones(len(x)), best[2] / root])
    best = best - np.linalg.lstsq(jacobian, root + best[1] - y, rcond=None)[0]
heights.x = best
circles["arc"]["vertical"] = {
    "circle": list(map(float, heights.x)), "cost": float(costs(arc, heights.x, "vertical"))}

# Two classes with a Gaussian prior on the weights, by Newton's method.
table = np.loadtxt(os.path.join(data, "linear-boundary.csv"), delimiter=",", skiprows=1)
features, classes = table[:, :-1], (table[:, -1] > 0).astype(float)
design = np.column_stack([np.ones(len(features)), features])
posterior = {}
for tau in (1.0, 3.0):
    w = np.zeros(design.shape[1])
    prior = np.diag([0.0] + [1 / tau**2] * features.shape[1])
    for _ in range(100):
        h = 1 / (1 + np.exp(-design @ w))
        step = np.linalg.solve(design.T @ (design * (h * (1 - h))[:, None]) + prior, design.T @ (h - classes) + prior @ w)
        w = w - step
    z = design @ w
    likelihood = np.sum(np.logaddexp(0, z) - classes * z)
    value = likelihood + w @ prior @ w / 2 + features.shape[1] / 2 * np.log(2 * np.pi * tau**2)
    posterior[str(int(tau))] = {"plane": list(map(float, w)), "value": float(value), "likelihood": float(likelihood)}

# Maximum entropy on the irises: its minimum by BFGS, and improved iterative scaling, each δ by Brent's root finder.
iris = np.loadtxt(os.path.join(data, "iris.csv"), delimiter=",", skiprows=1)
f = np.column_stack([np.ones(len(iris)), iris[:, :4]])
labels = iris[:, 4].astype(int)
l2 = 0.01
mask = np.array([0.0, 1, 1, 1, 1])


def loss(w):
    w = w.reshape(3, 5)
    z = f @ w.T
    z = z - z.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    value = -np.mean(np.log(p[np.arange(150), labels])) + l2 / 2 * np.sum((w * mask) ** 2)
    gradient = (p - np.eye(3)[labels]).T @ f / 150 + l2 * w * mask
    return value, gradient.ravel(), p


best = minimize(lambda w: loss(w)[:2], np.zeros(15), jac=True, method="BFGS", options={"gtol": 1e-12, "maxiter": 5000})
size = np.abs(f).sum(axis=1)
w = np.zeros(15)
steps = []
for _ in range(3):
    value, _, p = loss(w)
    delta, bound = np.zeros(15), np.zeros(15)
    for k in range(3):
        for j in range(5):
            i = 5 * k + j
            mean = np.sum(f[labels == k, j]) / 150
            stiff = l2 * mask[j]
            slope = lambda d: -mean + np.sum(p[:, k] * f[:, j] * np.exp(d * size)) / 150 + stiff * (w[i] + d)
            delta[i] = brentq(slope, -3, 3, xtol=1e-16, rtol=4 * np.finfo(float).eps)
            bound[i] = (-delta[i] * mean + np.sum(p[:, k] * f[:, j] / size * np.expm1(delta[i] * size)) / 150
                        + stiff * delta[i] * (w[i] + delta[i] / 2))
    w = w + delta
    steps.append({"before": float(value), "bound": float(bound.sum()), "point": list(map(float, w)),
                  "value": float(loss(w)[0])})
maxent = {"minimum": float(best.fun), "gradient": list(map(float, loss(np.arange(15) / 20)[1])),
          "value": float(loss(np.arange(15) / 20)[0]), "scaling": steps}
# Two principal components of the irises: what they leave, its gradient at a point, and orthogonal iteration from there.
covariance = np.cov(iris[:, :4].T)
values, vectors = np.linalg.eigh(covariance)
v = np.array([[1, 0.1], [0.1, 1], [0.1, 0.1], [0.1, 0.1]])


def left(v):
    return np.trace(covariance) - np.trace(np.linalg.solve(v.T @ v, v.T @ covariance @ v))


inverse = np.linalg.inv(v.T @ v)
slope = -2 * (np.eye(4) - v @ inverse @ v.T) @ covariance @ v @ inverse
q = v
for _ in range(3):
    q, r = np.linalg.qr(covariance @ q)
    q = q * np.sign(np.diag(r))
components = {"value": float(left(v)), "gradient": list(map(float, slope.T.ravel())), "minimum": float(values[:2].sum()),
              "total": float(values.sum()), "third": list(map(float, q.T.ravel())), "thirdValue": float(left(q)),
              "first": list(map(float, np.abs(vectors[:, 3]))), "second": list(map(float, np.abs(vectors[:, 2])))}
print(json.dumps({"numpy": np.__version__, "scipy": scipy.__version__, "circles": circles, "posterior": posterior,
                  "maxent": maxent, "components": components}, indent=1))
