"""Writes lasso.json: proximal gradient descent on the lasso, plain (ISTA) and accelerated (FISTA), by
jaxopt 0.8.5 in double precision. python3 -m venv v && v/bin/pip install jaxopt jax numpy && v/bin/python lasso.py > lasso.json"""
import json
import jax

jax.config.update("jax_enable_x64", True)
import jax.numpy as jnp
import jaxopt
import numpy as np

random = np.random.default_rng(7)
count, width = 24, 5
features = np.round(random.normal(size=(count, width)), 3)
targets = np.round(features @ np.array([2.0, 0, -1, 0, 0.5]) + 0.7 + 0.3 * random.normal(size=count), 3)
names = [f"x{j + 1}" for j in range(width)] + ["y"]
text = "\n".join([",".join(names)] + [",".join(repr(float(v)) for v in [*x, y]) for x, y in zip(features, targets)]) + "\n"


def smooth(x):  # halfMeanSquare, the intercept first
    r = x[0] + features @ x[1:] - targets
    return 0.5 * jnp.mean(r * r)


def prox(x, l1, scale=1.0):  # the intercept is not penalised
    w = x[1:]
    return jnp.concatenate([x[:1], jnp.sign(w) * jnp.maximum(jnp.abs(w) - scale * l1, 0)])


cases = []
for accelerated in [False, True]:
    for rate, l1 in [(0.2, 0.1), (0.4, 0.3), (0.05, 0.0)]:
        solver = jaxopt.ProximalGradient(smooth, prox, stepsize=rate, acceleration=accelerated, jit=False)
        x = jnp.zeros(width + 1)
        state = solver.init_state(x, l1)
        points = [x]
        for _ in range(200):
            x, state = solver.update(x, state, l1)
            points.append(x)
        steps = [0, 1, 2, 3, 5, 10, 20, 50, 100, 200]
        cases.append({
            "accelerated": accelerated, "learningRate": rate, "l1": l1, "steps": steps,
            "x": [[float(v) for v in points[k]] for k in steps],
            "f": [float(smooth(points[k]) + l1 * jnp.sum(jnp.abs(points[k][1:]))) for k in steps],
        })
print('{\n "source": "jaxopt 0.8.5, ProximalGradient",')
print(' "csv": ' + json.dumps(text) + ",")
print(' "cases": [\n  ' + ",\n  ".join(json.dumps(case) for case in cases) + "\n ]\n}")
