"""Writes principal_components.json: NumPy's eigenvalues and vectors of covariance and correlation matrices.

python3 principal_components.py FOLDER-WITH-iris.csv-AND-wine.csv
"""
import json
import sys

import numpy as np

records = []
for name, target in [("iris.csv", "class"), ("wine.csv", "class")]:
    with open(f"{sys.argv[1]}/{name}") as file:
        header = file.readline().strip().split(",")
        rows = np.array([[float(v) for v in line.split(",")] for line in file])
    keep = [i for i, column in enumerate(header) if column != target]
    x = rows[:, keep]
    for kind, matrix in [("covariance", np.cov(x, rowvar=False)), ("correlation", np.corrcoef(x, rowvar=False))]:
        values, vectors = np.linalg.eigh(matrix)
        order = np.argsort(values)[::-1]
        first = vectors[:, order[0]]
        records.append({
            "data": name, "target": target, "matrix": kind, "values": values[order].tolist(),
            "first": (first * np.sign(first[np.argmax(np.abs(first))])).tolist(),
            "share": float(values.max() / values.sum()), "diagonal": np.diag(matrix).tolist(),
        })
print(json.dumps({"source": f"NumPy {np.__version__}", "records": records}, indent=1))
