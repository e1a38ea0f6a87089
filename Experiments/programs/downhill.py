"""Downhill's line protocol, version 1, for programs in Python: one file, the standard library only.

A program calls optimizer(minimize) and is done; minimize(problem) asks for values and gradients, and returns where it
ended.

Standard output belongs to the protocol: what the program prints goes to standard error, which Downhill keeps.
"""

import json
import os
import sys

PROTOCOL = 1


class Stop(Exception):
    """The run is over: its budget is used up, or a target was reached."""


class _Wire:
    """Messages, a JSON object a line."""

    def __init__(self):
        self._input = os.fdopen(os.dup(0), "r", encoding="utf-8", newline="\n")
        self._output = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
        # A print of somebody's code, also in C, must not be taken for a message.
        os.dup2(2, 1)
        sys.stdout = sys.stderr

    def send(self, type, **members):
        line = json.dumps({"type": type, **{k: v for k, v in members.items() if v is not None}}, allow_nan=True)
        self._output.write(line + "\n")
        self._output.flush()

    def receive(self):
        """The next message; None at the end."""
        for line in self._input:
            if line.strip():
                return json.loads(line, parse_constant=float)
        return None


def real(value):
    """A number of a message: "inf", "-inf" and "nan" are texts there."""
    return float(value)


def _reals(values):
    return [float(v) for v in values]


class Problem:
    """One run of an optimizer: where it starts, what it may use, and whom to ask."""

    def __init__(self, wire, start):
        self._wire = wire
        self.n = start["n"]
        self.x = _reals(start["x"])
        self.domain = start.get("domain")
        self.seed = start["seed"]
        self.settings = start.get("settings") or {}
        self.budget = start.get("budget") or {}
        self.driven = start.get("driven") or {}
        self.left = None
        self._rates = start.get("rates")
        self._rate = self._rates[0] if self._rates else self.settings.get("learningRate")

    def _tell(self, message):
        if message is None:
            raise Stop()
        self.left = message.get("left", self.left)
        if "rate" in message:
            self._rate = real(message["rate"])
        if message["type"] == "stop":
            raise Stop()
        return message

    def _ask(self, x, want):
        self._wire.send("ask", x=_reals(x), want=want)
        return self._tell(self._wire.receive())

    def value(self, x):
        """f(x)."""
        return real(self._ask(x, ["value"])["value"])

    def evaluate(self, x):
        """f(x) and its gradient: one evaluation."""
        told = self._ask(x, ["value", "gradient"])
        return real(told["value"]), _reals(told["gradient"])

    def values(self, points):
        """f at several points: one step whose iterate is the best of them."""
        self._wire.send("ask", xs=[_reals(x) for x in points], want=["value"])
        return _reals(self._tell(self._wire.receive())["values"])

    def step(self, x):
        """Says that the iterate is x now; for programs that say steps="step"."""
        self._wire.send("step", x=_reals(x))

    def rate(self, step):
        """The learning rate of a step, schedule included; None where the entry has no learningRate."""
        if self._rates is None:
            return self._rate
        while step >= len(self._rates):
            self._wire.send("rates", **{"from": len(self._rates)})
            more = (self._wire.receive() or {}).get("rates")
            if not more:
                return self._rates[-1]
            self._rates += _reals(more)
        return self._rates[step]


def optimizer(minimize, name=None, version=None, needs=("value",), steps="ask"):
    """Serves runs of `minimize(problem)`.

    It returns x, or (x, "converged") where it ends by itself because it has found the minimum, or (x, reason). Where
    the run is over before, a question raises Stop, which it may let pass."""
    wire = _Wire()
    hello = wire.receive()
    if hello is None or hello.get("role") != "optimizer":
        wire.send("error", message="this program is an optimizer")
        sys.exit(2)
    wire.send(
        "ready", protocol=PROTOCOL, name=name or minimize.__name__, version=version, needs=list(needs), steps=steps)
    while True:
        message = wire.receive()
        if message is None:
            return
        if message["type"] != "start":
            continue
        try:
            result = minimize(Problem(wire, message))
        except Stop:
            wire.send("done")
            continue
        except Exception as error:  # costs this run alone
            wire.send("error", message=f"{type(error).__name__}: {error}")
            continue
        reason = None
        if isinstance(result, tuple) and len(result) == 2 and isinstance(result[1], str):
            result, reason = result
        wire.send("done", x=None if result is None else _reals(result), reason=reason)
