"""Aggregates of random score tables, by rliable itself.

Usage: pip install rliable; python3 make_rliable.py        writes rliable.json beside this file
Made with rliable 1.2, NumPy and SciPy as they came with it.
"""
import json
import os

import numpy as np
from rliable import metrics

rng = np.random.default_rng(20260102)
cases = []
for runs, tasks in ((4, 1), (5, 3), (10, 6), (25, 4), (7, 11)):
    x = rng.beta(2, 3, size=(runs, tasks))
    y = rng.beta(2.5, 3, size=(runs + 1, tasks))
    y[0] = x[0]  # ties
    # rliable 1.2 compares two runs axes of any length; scores are (runs, tasks).
    cases.append({
        "x": x.T.tolist(), "y": y.T.tolist(),
        "mean": float(metrics.aggregate_mean(x)), "median": float(metrics.aggregate_median(x)),
        "iqm": float(metrics.aggregate_iqm(x)),
        "gap": float(metrics.aggregate_optimality_gap(x, gamma=1)),
        "improvement": float(metrics.probability_of_improvement(x, y)),
    })
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "rliable.json")
with open(path, "w") as file:
    json.dump(cases, file, indent=1)
