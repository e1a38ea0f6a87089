"""Reference values of the statistics, from SciPy, mpmath, or the definition written out with NumPy.

Usage: python3 make_references.py        writes references.json beside this file
Made with Python 3, NumPy 2.4, SciPy 1.17 and mpmath 1.3. Nothing here calls Downhill: random numbers of the bootstrap
are made again from SHA-256 and Philox4x32-10.
"""
import hashlib
import itertools
import json
import math
import os

import mpmath as mp
import numpy as np
from scipy import stats

mp.mp.dps = 40
rng = np.random.default_rng(20260101)
INF = float("inf")


def tails():
    chi = [(x, k) for k in (1, 2, 3, 4, 7, 10, 19, 50) for x in (0.01, 0.7, 3.0, 12.5, 60.0, 300.0)]
    f = [(x, a, b) for a, b in ((1, 1), (2, 8), (1, 9), (3, 12), (4, 7), (9, 171), (19, 1881), (30, 2), (5, 10000))
         for x in (0.001, 0.4, 1.0, 1.7, 6.0, 45.0, 1000.0)]
    return {
        "chiSquared": [{"x": x, "degrees": k, "p": float(mp.gammainc(mp.mpf(k) / 2, mp.mpf(x) / 2, regularized=True))}
                       for x, k in chi],
        "f": [{"x": x, "numerator": a, "denominator": b, "p": float(mp.betainc(
            mp.mpf(b) / 2, mp.mpf(a) / 2, 0, b / (b + a * mp.mpf(x)), regularized=True))} for x, a, b in f],
    }


def studentized_range():
    mp.mp.dps = 25

    def below(k, r):
        inner = lambda z: mp.npdf(z) * (mp.ncdf(z) - mp.ncdf(z - r)) ** (k - 1)
        return k * mp.quad(inner, list(range(-10, 14, 2)))

    rows = []
    for k, r in ((2, 2.5), (3, 3.3), (5, 3.9), (10, 4.4), (20, 5.0), (100, 5.5), (1000, 7.0)):
        rows.append({"count": k, "r": r, "p": float(1 - below(k, mp.mpf(r))),
                     "scipy": float(stats.studentized_range.sf(r, k, np.inf))})
    quantiles = []
    for k in (2, 3, 4, 5, 6, 7, 8, 9, 10, 25, 100):
        for alpha in (0.05, 0.10):
            start = float(stats.studentized_range.isf(alpha, k, np.inf))
            q = mp.findroot(lambda r: below(k, r) - (1 - mp.mpf(str(alpha))), (start, start + 1e-3), solver="secant")
            quantiles.append({"count": k, "alpha": alpha, "q": float(q), "scipy": start})
    mp.mp.dps = 40
    return {"tails": rows, "quantiles": quantiles}


def mann_whitney():
    exact, normal, tied = [], [], []
    for m, n in ((4, 5), (6, 3), (8, 9), (12, 12), (2, 9)):
        x, y = rng.normal(size=m), rng.normal(0.8, size=n)
        exact.append({"x": list(x), "y": list(y), "p": stats.mannwhitneyu(x, y, method="exact").pvalue})
    for m, n in ((7, 5), (30, 40), (60, 25), (9, 80)):
        x, y = rng.integers(0, 9, m).astype(float), rng.integers(2, 12, n).astype(float)
        normal.append({"x": list(x), "y": list(y), "continuous": stats.mannwhitneyu(x, y, method="asymptotic").pvalue})
    for m, n in ((4, 5), (5, 6), (3, 7)):
        x, y = rng.integers(0, 5, m).astype(float), rng.integers(1, 7, n).astype(float)
        ranks = stats.rankdata(np.concatenate([x, y]))
        seen = ranks[:m].sum()
        sums = [ranks[list(c)].sum() for c in itertools.combinations(range(m + n), m)]
        below, above = np.mean([s <= seen for s in sums]), np.mean([s >= seen for s in sums])
        tied.append({"x": list(x), "y": list(y), "p": min(1.0, 2 * min(below, above))})
    return {"exact": exact, "normal": normal, "tied": tied}


def signed_rank():
    exact = []
    for n in (5, 8, 13, 20):
        d = rng.normal(0.4, size=n)
        exact.append({"d": list(d), "w": stats.wilcoxon(d, method="exact").statistic,
                      "p": stats.wilcoxon(d, method="exact").pvalue})
    # Drawn and left: what follows keeps its numbers.
    for n in (6, 9, 11):
        rng.integers(-2, 5, n)
    for n in (90, 120):
        rng.normal(0.3, 1.5, size=n)
    return {"exact": exact}


def friedman_row(table):
    """Demsar's formulas in forty digits from the rank sums, which are exact; SciPy's own answers must agree."""
    n, k = table.shape
    sums = [mp.mpf(s) for s in stats.rankdata(table, axis=1).sum(axis=0)]
    ranks = [s / n for s in sums]
    chi = mp.mpf(12) * n / (k * (k + 1)) * (sum(r * r for r in ranks) - mp.mpf(k * (k + 1) ** 2) / 4)
    f = (n - 1) * chi / (n * (k - 1) - chi)
    a, b = mp.mpf(k - 1), mp.mpf((k - 1) * (n - 1))
    chi_p = mp.gammainc(a / 2, chi / 2, regularized=True)
    f_p = mp.betainc(b / 2, a / 2, 0, b / (b + a * f), regularized=True)
    if k > 2:  # SciPy wants three samples at least; the formula covers two.
        result = stats.friedmanchisquare(*table.T)
        assert abs(chi - result.statistic) < 1e-9 and abs(chi_p - result.pvalue) < 1e-9
    assert abs(f_p - stats.f.sf(float(f), k - 1, (k - 1) * (n - 1))) < 1e-9
    z = [(r - ranks[0]) / mp.sqrt(mp.mpf(k * (k + 1)) / (6 * n)) for r in ranks[1:]]
    p = [mp.erfc(abs(x) / mp.sqrt(2)) for x in z]
    adjusted, least = [mp.mpf(0)] * (k - 1), mp.mpf(0)
    for i, j in enumerate(sorted(range(k - 1), key=lambda j: p[j])):
        least = max(least, min(mp.mpf(1), (k - 1 - i) * p[j]))
        adjusted[j] = least
    row = {"ranks": ranks, "z": z, "p": p, "adjusted": adjusted}
    return {"rows": table.tolist(), "chi": float(chi), "chiP": float(chi_p), "f": float(f), "fP": float(f_p),
            **{name: [float(x) for x in values] for name, values in row.items()}}


def friedman():
    return [friedman_row(rng.normal(size=(n, k)) + 0.3 * np.arange(k))
            for n, k in ((5, 3), (12, 4), (30, 6), (8, 10), (20, 2))]


def friedman_golden():
    """The table of section 9 with all digits of SciPy, and Nemenyi's critical difference at 0.05."""
    table = np.array([[0.1, 0.2, 0.3], [0.5, 0.4, 0.6], [1, 2, 3], [0.05, 0.07, 0.06], [9, 7, 8]])
    n, k = table.shape
    q = float(stats.studentized_range.isf(0.05, k, np.inf))
    return {**friedman_row(table), "difference": q / math.sqrt(2) * math.sqrt(k * (k + 1) / (6 * n))}


def counts():
    rows = []
    for _ in range(12):
        m, n = int(rng.integers(1, 40)), int(rng.integers(1, 40))
        a, b = int(rng.integers(0, m + 1)), int(rng.integers(0, n + 1))
        wilson = stats.binomtest(a, m).proportion_ci(0.95, method="wilson")
        rows.append({"a": a, "m": m, "b": b, "n": n, "fisher": stats.fisher_exact([[a, m - a], [b, n - b]]).pvalue,
                     "lower": wilson.low, "upper": wilson.high})
    return rows


def shifts():
    """The interval as what it means: the shifts that the exact test does not reject at 1 - confidence."""

    def invert(candidates, p_at, alpha):
        s = np.sort(candidates)
        cuts = np.concatenate([[s[0] - 1], (s[1:] + s[:-1]) / 2, [s[-1] + 1]])
        accepted = [i for i, c in enumerate(cuts) if p_at(c) > alpha]
        low, high = accepted[0], accepted[-1]
        return (s[low - 1] if low > 0 else -INF), (s[high] if high < len(s) else INF)

    paired, unpaired = [], []
    for n, confidence in ((5, 0.95), (6, 0.95), (9, 0.9), (14, 0.95)):
        x, y = rng.normal(size=n), rng.normal(0.7, 1.3, size=n)
        d = y - x
        walsh = np.array([(d[i] + d[j]) / 2 for i in range(n) for j in range(i, n)])
        low, high = invert(walsh, lambda c: stats.wilcoxon(d - c, method="exact").pvalue, 1 - confidence + 1e-12)
        paired.append({"x": list(x), "y": list(y), "confidence": confidence, "shift": np.median(walsh),
                       "lower": low, "upper": high})
    for m, n, confidence in ((3, 3, 0.95), (4, 5, 0.9), (6, 8, 0.95), (10, 7, 0.99)):
        x, y = rng.normal(size=m), rng.normal(0.7, 1.3, size=n)
        d = (y[None, :] - x[:, None]).ravel()
        low, high = invert(
            d, lambda c: stats.mannwhitneyu(x + c, y, method="exact").pvalue, 1 - confidence + 1e-12)
        unpaired.append({"x": list(x), "y": list(y), "confidence": confidence, "shift": np.median(d),
                         "lower": low, "upper": high})
    return {"paired": paired, "unpaired": unpaired}


def trimmed():
    rows = []
    for n in (1, 2, 3, 4, 5, 7, 8, 30, 101):
        x = rng.lognormal(size=n)
        rows.append({"x": list(x), "whole": stats.trim_mean(x, 0.25)})
    return rows


def rliable():
    """metrics.py of rliable, its formulas written out: scores are runs x tasks there, tasks x runs here."""
    rows = []
    for m, n, k in ((3, 5, 4), (10, 7, 7), (1, 20, 3)):
        x, y = rng.beta(2, 2, size=(m, n)) * 1.4, rng.beta(2, 3, size=(m, k)) * 1.4
        y[:, 0] = x[:, 0]
        thresholds = [0.0, 0.3, 0.8, 1.1]
        wins = [stats.mannwhitneyu(x[i], y[i], alternative="greater").statistic / (n * k) for i in range(m)]
        rows.append({
            "x": x.tolist(), "y": y.tolist(), "mean": np.mean(np.mean(x, axis=1)),
            "median": np.median(np.mean(x, axis=1)), "iqm": stats.trim_mean(x, 0.25, axis=None),
            "gap": 1.0 - np.mean(np.minimum(x, 1.0)), "improvement": np.mean(wins), "thresholds": thresholds,
            "above": [np.mean(np.mean(x > t, axis=1)) for t in thresholds]})
    return rows


def philox(counter, key):
    c0, c1, c2, c3 = counter
    k0, k1 = key
    for _ in range(10):
        even, odd = 0xD2511F53 * c0, 0xCD9E8D57 * c2
        c0, c1, c2, c3 = (odd >> 32) ^ c1 ^ k0, odd & 0xFFFFFFFF, (even >> 32) ^ c3 ^ k1, even & 0xFFFFFFFF
        k0, k1 = (k0 + 0x9E3779B9) & 0xFFFFFFFF, (k1 + 0xBB67AE85) & 0xFFFFFFFF
    return c0 | c1 << 32, c2 | c3 << 32


def seed(statistic, cell, replicates, stratum=""):
    text = json.dumps({"cell": cell, "purpose": "bootstrap", "replicates": replicates, "statistic": statistic,
                       "stratum": stratum}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "little")


def index(word_seed, replicate, draw, n):
    word = philox((replicate, draw // 2, 0, 0), (word_seed & 0xFFFFFFFF, word_seed >> 32))[draw % 2]
    return word * n >> 64


def bootstrap():
    b = 300
    runs = [(50, False), (80, True), (120, True), (150, True), (200, False)]
    tasks, scores = ["rosenbrock", "sphere", "ackley"], [[0.1, 0.5, 0.9, 0.4], [0.2, 0.3], [0.6, 0.8, 0.7, 1.2, 1.0]]
    seeds = [seed("iqm", "table", b, t) for t in tasks]
    iqm = []
    for r in range(b):
        drawn = [[sorted(row)[index(s, r, i, len(row))] for i in range(len(row))] for s, row in zip(seeds, scores)]
        iqm.append(stats.trim_mean(sum(drawn, []), 0.25))
    restarts_seed = seed("runtimeDistribution", "sphere/1e-8", 15)
    restarts = []
    for m in range(15):
        t, ok = runs[m % 5]
        draw = 0
        while not ok:
            u, ok = runs[index(restarts_seed, m, draw, 5)]
            t += u
            draw += 1
        restarts.append(t)
    # Expanded percentiles (Hesterberg 2015): N is the smallest stratum, the degrees of freedom sum over strata.
    least = min(len(row) for row in scores)
    t = stats.t.ppf(0.975, sum(len(row) - 1 for row in scores))
    rank = max(1, round(stats.norm.sf(math.sqrt(least / (least - 1)) * t) * (b + 1)))
    iqm.sort()
    return {"seed": str(seed("ert", "cell", b)), "tasks": tasks, "scores": scores, "iqmLower": iqm[rank - 1],
            "iqmUpper": iqm[b - rank], "restarts": restarts}


def tuning():
    rows = []
    for b in (1, 4, 9):
        v = rng.lognormal(size=b)
        expected = [np.mean([min(c) for c in itertools.combinations(v, n)]) for n in range(1, b + 1)]
        rows.append({"trials": list(v), "expected": expected})
    return rows


def profiles():
    rows = []
    for p, s in ((6, 3), (15, 4)):
        t = np.round(rng.lognormal(3, 1, size=(p, s)), 1)
        t[rng.random((p, s)) < 0.2] = INF
        t[0] = INF
        with np.errstate(invalid="ignore"):
            r = t / t.min(axis=1, keepdims=True)
        r[np.isnan(r)] = INF
        taus = [1.0, 1.5, 2.0, 4.0, 32.0]
        n = rng.integers(1, 20, p)
        rows.append({
            "costs": t.tolist(), "taus": taus, "rho": [[float(np.mean(r[:, j] <= tau)) for tau in taus] for j in range(s)],
            "score": [float(np.sum(np.maximum(0, 4 - r[:, j])) / (3 * p)) for j in range(s)],
            "logScore": [float(np.sum(np.maximum(0, np.log(8) - np.log(r[:, j]))) / (np.log(8) * p)) for j in range(s)],
            "dimensions": [int(d) for d in n],
            "data": [[float(np.mean(t[:, j] / (n + 1) <= a)) for a in taus] for j in range(s)]})
    return rows


def areas():
    rows = []
    for _ in range(4):
        e = np.sort(rng.choice(np.arange(1, 200), 12, replace=False))
        g = np.sort(10 ** rng.uniform(-10, 3, 12))[::-1]
        total = 0.0
        for t in range(1, 151):
            seen = g[e <= t]
            level = (np.log10(seen[-1]) + 8) / 10 if len(seen) else 1.0
            total += min(max(level, 0.0), 1.0)
        rows.append({"evaluations": [int(i) for i in e], "gaps": list(g), "area": 1 - total / 150})
    return rows


def plain(value):
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, (float, np.floating)):
        value = float(value)
        return value if math.isfinite(value) else ("inf" if value > 0 else "-inf")
    return int(value) if isinstance(value, np.integer) else value


references = {
    "tails": tails(), "studentizedRange": studentized_range(), "mannWhitney": mann_whitney(),
    "signedRank": signed_rank(), "friedman": friedman(), "counts": counts(), "shifts": shifts(), "trimmed": trimmed(),
    "rliable": rliable(), "bootstrap": bootstrap(), "tuning": tuning(), "profiles": profiles(), "areas": areas(),
    "targets": [float(mp.mpf(10) ** (mp.mpf(10 - i) / 5)) for i in range(51)], "friedmanGolden": friedman_golden(),
}
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "references.json")
with open(path, "w") as file:
    file.write(json.dumps(plain(references), indent=0).replace("\n", " ").replace("], ", "],\n") + "\n")
