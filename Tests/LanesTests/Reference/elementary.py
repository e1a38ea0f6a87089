"""Reference values of the elementary functions, by mpmath with 400 digits.

    python3 elementary.py > elementary.csv

Each line: function, argument (two for pow, with a slash), correctly rounded value, and what the exact value lies above it
in units of its last place. Arguments and values are IEEE 754 bits in hexadecimal; values of infinite or undefined
arguments are those of IEEE 754-2019, 9.2.1.
"""

import math
import random
import struct

from mpmath import mp, mpf
import mpmath

mp.dps = 400
random.seed(1)
INF, NAN = math.inf, math.nan
LARGEST, NORMAL, SUBNORMAL = 1.7976931348623157e308, 2.0**-1022, 2.0**-1074


def bits(x):
    return "7ff8000000000000" if x != x else struct.pack(">d", x).hex()


def rounded(v):
    """The nearest double to v, ties to even, and the residual in ulp."""
    if v == 0:
        return 0.0, 0.0
    exponent = max(int(mpmath.floor(mpmath.log(abs(v), 2))), -1022)
    if abs(v) >= mpf(2) ** (exponent + 1):
        exponent += 1
    ulp = mpf(2) ** (exponent - 52)
    n = int(mpmath.nint(v / ulp))
    if abs(n) * ulp >= mpf(2) ** 1024:
        return math.copysign(INF, n), 0.0
    value = math.ldexp(n, exponent - 52)
    ulp = mpf(math.ulp(value))
    return (value if n else math.copysign(0.0, v)), float((v - mpf(value)) / ulp)


def emit(name, args, value, residual=0.0):
    print(f"{name},{'/'.join(bits(a) for a in args)},{bits(value)},{residual:.6f}")


def uniform(low, high, count):
    return [random.uniform(low, high) for _ in range(count)]


def scales(low, high, count, signed=True):
    return [
        math.ldexp(random.uniform(1, 2), random.randint(low, high)) * (random.choice((-1, 1)) if signed else 1)
        for _ in range(count)
    ]


def around(points):
    return [q for p in points for q in (math.nextafter(p, -INF), p, math.nextafter(p, INF))]


def quarter_turns():
    counts = list(range(-12, 13)) + [random.randint(1, 2**e) for e in (6, 10, 14, 15, 16, 20, 30, 40, 52) for _ in range(4)]
    near = [float(n * mp.pi / 2) for n in counts if n] + [float((2 * n + 1) * mp.pi / 4) for n in range(-8, 8)]
    # the double that is closest to a multiple of π/2 (J.-M. Muller, "Elementary Functions", 3rd ed., section 11.3)
    near += [6381956970095103 * 2.0**797, 51471.0, 51471.001, 51472.0]
    return near + uniform(-10, 10, 80) + uniform(-5e4, 5e4, 40) + scales(-40, 1023, 120) + scales(-1074, -30, 12)


def sigmoid(x):
    return 1 / (1 + mpmath.exp(-x))


ODD = {0.0: 0.0, -0.0: -0.0}
tiny = [SUBNORMAL, -SUBNORMAL, 3e-310, -3e-310, NORMAL, -NORMAL]
overflow = around([709.782712893384, 709.0, -708.3964185322641, -744.4400719213812, -745.1332191019411, -745.2, -746.0])
cases = {
    "exp": (mpmath.exp, uniform(-745, 709.7, 120) + uniform(-2, 2, 80) + scales(-60, 9, 100) + overflow + tiny,
            {INF: INF, -INF: 0.0, 0.0: 1.0, LARGEST: INF, -LARGEST: 0.0}),
    "expm1": (mpmath.expm1, uniform(-40, 709, 80) + uniform(-2, 2, 120) + scales(-70, 9, 100) + around([709.78, -37.0, -60.0, 36.7]) + tiny,
              {INF: INF, -INF: -1.0, LARGEST: INF, -LARGEST: -1.0, 0.0: 0.0}),
    "log": (mpmath.log, uniform(0.5, 2, 120) + scales(-1074, 1023, 100, False) + [1 + s for s in scales(-52, -3, 80)] + around([1.0, math.sqrt(0.5), math.sqrt(2), 2.0]) + [LARGEST] + [abs(t) for t in tiny],
            {INF: INF, 0.0: -INF, -1.0: NAN, -INF: NAN, -SUBNORMAL: NAN}),
    "log1p": (mpmath.log1p, uniform(-0.999, 2, 120) + scales(-80, -2, 100) + scales(0, 1023, 60, False) + around([-0.2928932188134524, 0.41421356237309503, -0.9999999999999999 + 1e-15]) + [LARGEST, math.nextafter(-1, 0)] + tiny,
              {INF: INF, -1.0: -INF, -1.5: NAN, -INF: NAN, 0.0: 0.0}),
    "log10": (mpmath.log10, uniform(0.5, 2, 100) + scales(-1074, 1023, 100, False) + [10.0**k for k in range(1, 23)] + [1 + s for s in scales(-52, -3, 80)] + around([1.0]) + [LARGEST] + [abs(t) for t in tiny],
              {INF: INF, 0.0: -INF, -1.0: NAN, -INF: NAN}),
    "sin": (mpmath.sin, quarter_turns() + tiny, {INF: NAN, -INF: NAN, 0.0: 0.0}),
    "cos": (mpmath.cos, quarter_turns() + tiny, {INF: NAN, -INF: NAN, 0.0: 1.0}),
    "tan": (mpmath.tan, quarter_turns() + around([0.67434, -0.67434]) + tiny, {INF: NAN, -INF: NAN, 0.0: 0.0}),
    "atan": (mpmath.atan, uniform(-4, 4, 150) + scales(-60, 70, 120) + around([0.4375, 0.6875, 1.1875, 2.4375, -1.0]) + [LARGEST] + tiny,
             {INF: math.pi / 2, -INF: -math.pi / 2, 0.0: 0.0}),
    "sinh": (mpmath.sinh, uniform(-4, 4, 150) + uniform(-710, 710, 60) + scales(-40, 8, 80) + around([0.5, 1.0, 22.0, 709.782712893384, 710.4758600739439, -710.47]) + tiny,
             {INF: INF, -INF: -INF, 0.0: 0.0, LARGEST: INF}),
    "cosh": (mpmath.cosh, uniform(-4, 4, 150) + uniform(-710, 710, 60) + scales(-40, 8, 80) + around([0.34657359027997264, 1.0, 22.0, 709.782712893384, 710.4758600739439, -710.47]) + tiny,
             {INF: INF, -INF: INF, 0.0: 1.0, LARGEST: INF}),
    "tanh": (mpmath.tanh, uniform(-3, 3, 200) + scales(-40, 5, 100) + around([1.0, -1.0, 18.7, 19.0, 22.0, 25.0, 2.0**-28]) + tiny,
             {INF: 1.0, -INF: -1.0, 0.0: 0.0, LARGEST: 1.0}),
    "logistic": (sigmoid, uniform(-40, 40, 150) + uniform(-745, 10, 60) + scales(-60, 9, 80) + around([-708.3964185322641, -744.4, -745.1332191019411]) + tiny,
                 {INF: 1.0, -INF: 0.0, LARGEST: 1.0, -LARGEST: 0.0, 0.0: 0.5}),
}
# the worst of eight million arguments, by comparison with libquadmath
hard = {
    "exp": [-708.411197402291, -708.7442163198043],
    "expm1": [0.3472302066503765, 0.3546770453370036],
    "log": [1.4021605383920301, 1.4139756569366113],
    "log1p": [0.4057669335978506],
    "log10": [1.413343764241284, 1.4136499240593572],
    "sin": [0.843140641424343],
    "cos": [-5707589426387.589],
    "tan": [-6.329137296618058e+21],
    "atan": [0.695931061378607, 0.6995521894111382],
    "sinh": [0.4391937033171572, 0.44011997873881015],
    "cosh": [0.6941130037130145, 0.7026968500383557],
    "tanh": [-1.0015643418149476, 1.0015397381098443],
    "logistic": [-37.76750575365503, -707.3747217591408],
    "pow": [(6.62300159740024e-297, 1.0392394735479495), (9.62781938328527, 2.0)],
}

for name, (function, arguments, specials) in cases.items():
    for x in arguments + hard.get(name, []):
        value, residual = rounded(function(mpf(x)))
        emit(name, (x,), value if value else math.copysign(0.0, 1), residual)
    for x, value in specials.items():
        emit(name, (x,), value)
        if x == 0 and value == 0:
            emit(name, (-x,), -value)
        elif x == 0:
            emit(name, (-x,), value)
    emit(name, (NAN,), NAN)


def power(x, y):
    """xʸ for finite x ≠ 0 and finite y."""
    if x < 0 and y != math.floor(y):
        return NAN, 0.0
    logarithm = mpf(y) * mpmath.log(abs(mpf(x)))
    if logarithm > 711 or logarithm < -747:
        value, residual = (INF if logarithm > 0 else 0.0), 0.0
    else:
        value, residual = rounded(mpmath.exp(logarithm))
    negative = x < 0 and math.fmod(y, 2) != 0
    return (-value, -residual) if negative else (value, residual)


pairs = [(random.uniform(0, 4), random.uniform(-30, 30)) for _ in range(120)]
for x in scales(-1074, 1023, 160, False) + [1 + s for s in scales(-52, -4, 120)]:
    pairs.append((x, random.uniform(-1, 1) * 1070 / abs(math.log2(x))))
pairs += [(float(random.randint(2, 50)), float(random.randint(-6, 9))) for _ in range(40)]
pairs += [(-random.uniform(0, 4), float(random.randint(-40, 40))) for _ in range(40)]
pairs += [(-2.0, 2.0**52 + 1), (-1.0, 2.0**53 - 1), (-1.0, 2.0**53), (-1.0, 2.0**52 - 0.5), (-1.0, 2.0**60), (1 - 2.0**-53, 2.0**62),
          (1 + 2.0**-52, 1e18), (1 - 2.0**-53, -(2.0**65)), (0.5, 1074.0), (0.5, 1074.9), (0.5, 1075.5), (2.0, 1023.9999), (2.0, 1024.0),
          (10.0, 308.0), (10.0, -323.0), (SUBNORMAL, 1.0), (LARGEST, 1.0), (LARGEST, 0.5), (1.0, LARGEST), (-0.5, 3.0), (-0.5, 2.5)]
for x, y in pairs + hard.get("pow", []):
    emit("pow", (x, y), *power(x, y))
for y in (1.0, 2.0, 3.0, 0.5, -1.0, -2.0, -3.0, -0.5, 1e300, -1e300, INF, -INF, 0.0, -0.0, NAN):
    odd = y in (1.0, 3.0, -1.0, -3.0)
    for x in (0.0, -0.0, INF, -INF, 1.0, -1.0, 2.0, -2.0, 0.5, -0.5, NAN):
        if y == 0 or x == 1:
            value = 1.0
        elif x != x or y != y:
            value = NAN
        elif math.isinf(y):
            value = 1.0 if abs(x) == 1 else INF if (abs(x) > 1) == (y > 0) else 0.0
        elif x == 0 or math.isinf(x):
            value = math.copysign(INF if (x == 0) == (y < 0) else 0.0, x if odd else 1)
        else:
            emit("pow", (x, y), *power(x, y))
            continue
        emit("pow", (x, y), value)
