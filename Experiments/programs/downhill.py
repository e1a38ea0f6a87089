"""Downhill's line protocol, version 1, for programs in Python: one file, the standard library only.

A program calls one of three functions and is done:

    optimizer(minimize)     minimize(problem) asks for values and gradients, and returns where it ended
    function(f)             f(x) returns the value, or the value and the gradient
    training(train)         train(run) trains a model, calls run.point(…) as it goes, and returns

Standard output belongs to the protocol: what the program prints goes to standard error, which Downhill keeps.
"""

import json
import os
import select
import sys

PROTOCOL = 1


class Stop(Exception):
    """The run is over: its budget or its time is used up, a target was reached, or the sweep is being stopped."""


class _Wire:
    """Messages, a JSON object a line."""

    def __init__(self):
        self._input = os.dup(0)
        self._bytes, self._seen = bytearray(), 0
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
        while True:
            end = self._bytes.find(b"\n", self._seen)
            if end >= 0:
                line = bytes(self._bytes[:end]).strip()
                del self._bytes[: end + 1]
                self._seen = 0
                if line:
                    return json.loads(line, parse_constant=float)
            elif not self._read():
                return None

    def is_waiting(self):
        """Whether a message, or the end, is there already."""
        while b"\n" not in self._bytes and select.select([self._input], [], [], 0)[0]:
            if not self._read():
                return True
        return b"\n" in self._bytes

    def _read(self):
        self._seen = len(self._bytes)
        chunk = os.read(self._input, 1 << 16)
        self._bytes += chunk
        return len(chunk) > 0


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


def _open(role):
    wire = _Wire()
    hello = wire.receive()
    if hello is None or hello.get("role") != role:
        wire.send("error", message=f"this program is one of the role {role}")
        sys.exit(2)
    return wire, hello.get("settings") or {}


def optimizer(minimize, name=None, version=None, needs=("value",), steps="ask"):
    """Serves runs of `minimize(problem)`.

    It returns x, or (x, "converged") where it ends by itself because it has found the minimum, or (x, reason). Where
    the run is over before, a question raises Stop, which it may let pass."""
    wire, _ = _open("optimizer")
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


def function(f, n=None, x=None, domain=None, minimum=None, gives=("value", "gradient"), noisy=False, name=None):
    """Answers points by `f(x)`, which returns the value and the gradient, or the value alone where `gives` says so.

    What is said of f may be given, or a function of the settings that gives it: n, the usual start x, the domain as a
    pair of lists (lower, upper), the minimum as {"value": …, "points": […]}. Where f takes a second argument it is
    given the settings, where a third, the seed of a function that is noisy."""
    wire, settings = _open("function")
    n, x, domain, minimum = (a(settings) if callable(a) else a for a in (n, x, domain, minimum))
    n = settings.get("n", n if n is not None else None if x is None else len(x))
    if n is None:
        wire.send("error", message="the function does not say its n, and the experiment gives no dimension")
        sys.exit(2)
    wire.send(
        "ready", protocol=PROTOCOL, name=name or f.__name__, n=n, x=None if x is None else _reals(x),
        domain=None if domain is None else {"lower": _reals(domain[0]), "upper": _reals(domain[1])}, minimum=minimum,
        gives=list(gives), noisy=noisy or None)
    count = f.__code__.co_argcount if hasattr(f, "__code__") else 1
    while True:
        message = wire.receive()
        if message is None:
            return
        if message["type"] != "ask":
            continue
        points = message["xs"]
        seeds = message.get("seeds") or [None] * len(points)
        try:
            told = [f(*[_reals(p), settings, s][: max(1, min(count, 3))]) for p, s in zip(points, seeds)]
        except Exception as error:  # costs this question alone
            wire.send("error", message=f"{type(error).__name__}: {error}")
            continue
        if "gradient" in message["want"]:
            wire.send("tell", values=_reals(v for v, _ in told), gradients=[_reals(g) for _, g in told])
        else:
            wire.send("tell", values=_reals(v[0] if isinstance(v, (tuple, list)) else v for v in told))


class Run:
    """One run of a training: what it is told, and where it says how far it has come."""

    def __init__(self, wire, start):
        self._wire = wire
        self.seed = start["seed"]
        self.settings = start.get("settings") or {}
        self.budget = start.get("budget") or {}
        self.steps = self.budget.get("steps")
        self.driven = start.get("driven") or {}
        self.record = set(start.get("record") or [])
        self._factors = start.get("factors")

    def factor(self, step):
        """What the schedule multiplies the learning rate by at a step."""
        if self._factors is None:
            self._wire.send("rate", step=step)
            return real(self._answer()["factor"])
        while step >= len(self._factors):
            self._wire.send("factors", **{"from": len(self._factors)})
            more = self._answer().get("factors")
            if not more:
                return self._factors[-1]
            self._factors += _reals(more)
        return self._factors[step]

    def rate(self, step):
        """The learning rate of a step: that of the experiment times the schedule's factor."""
        return self.settings["learningRate"] * self.factor(step)

    def is_due(self, step):
        """Whether a point is wanted at a step."""
        return step in self.record

    def point(self, step, value, split=None, **metrics):
        """Says what the loss is at a step, on "train" (the default), "validation" or "test" data, and other numbers.

        Raises Stop where Downhill has said that the run is over; the training may let it pass."""
        self._wire.send(
            "point", step=step, value=float(value), split=split,
            metrics={k: float(v) for k, v in metrics.items()} or None)
        if self._wire.is_waiting():
            self._answer()

    def _answer(self):
        message = self._wire.receive()
        if message is None or message["type"] == "stop":
            raise Stop()
        return message


def training(train, name=None, version=None, asks_rate=False):
    """Serves runs of `train(run)`, which returns nothing, or a reason where it ends early."""
    wire, _ = _open("training")
    wire.send("ready", protocol=PROTOCOL, name=name or train.__name__, version=version, asksRate=asks_rate or None)
    while True:
        message = wire.receive()
        if message is None:
            return
        if message["type"] != "start":
            continue
        try:
            reason = train(Run(wire, message))
        except Stop:
            reason = "stopped"
        except Exception as error:  # costs this run alone
            wire.send("error", message=f"{type(error).__name__}: {error}")
            continue
        wire.send("done", reason=reason)
