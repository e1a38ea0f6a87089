"""SciPy's minimize: "method" of the entry names one of its methods."""

import numpy
from scipy.optimize import minimize

import downhill

WITH_GRADIENT = {"CG", "BFGS", "L-BFGS-B", "TNC", "SLSQP", "Newton-CG", "trust-constr"}


def scipy_minimize(problem):
    method = problem.settings.get("method", "BFGS")
    if method in WITH_GRADIENT:
        ask = lambda x: (lambda told: (told[0], numpy.array(told[1])))(problem.evaluate(x))
    else:
        ask = problem.value
    result = minimize(
        ask, problem.x, method=method, jac=method in WITH_GRADIENT or None, callback=lambda x: problem.step(x))
    return result.x, "converged" if result.success else result.message


downhill.optimizer(scipy_minimize, needs=["value", "gradient"], steps="step")
