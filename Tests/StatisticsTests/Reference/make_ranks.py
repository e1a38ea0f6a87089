"""Writes ranks.json: what chance alone makes of rank sums, by going through all orders of the ranks on each function.

Exact rationals, function by function over all sums that can be (no symmetry, no merging): `range` is P(max R - min R >= d)
for each range d of rank sums, `difference` is P(|R_1 - R_2| >= d) of two given arms. Python 3, nothing else.
"""
import itertools, json, os
from collections import Counter
from fractions import Fraction

TABLES = {
    "two arms on four functions": [[1, 2]] * 4,
    "two arms on six functions": [[1, 2]] * 6,
    "three arms on two functions": [[1, 2, 3]] * 2,
    "three arms on four functions": [[1, 2, 3]] * 4,
    "three arms on six functions with ties": [[1, 1, 2], [1, 2, 3], [1, 2, 3], [1, 2, 2], [1, 2, 3], [1, 2, 3]],
    "four arms on five functions": [[1, 2, 3, 4]] * 5,
    "four arms on four functions with ties": [[1, 2, 2, 4], [1, 1, 1, 2], [1, 2, 3, 4], [1, 1, 3, 3]],
}


def midranks(row):
    return [Fraction(2 * sum(y < x for y in row) + sum(y == x for y in row) + 1, 2) for x in row]


def tail(counts):
    total, seen, rows = sum(counts.values()), 0, []
    for d in sorted(counts, reverse=True):
        seen += counts[d]
        rows.append({"d": float(d), "p": float(Fraction(seen, total))})
    return rows


tables = []
for name, rows in TABLES.items():
    sums = Counter({(Fraction(0),) * len(rows[0]): 1})
    for row in rows:
        after = Counter()
        for order in itertools.permutations(midranks(row)):
            for s, ways in sums.items():
                after[tuple(a + b for a, b in zip(s, order))] += ways
        sums = after
    ranges, differences = Counter(), Counter()
    for s, ways in sums.items():
        ranges[max(s) - min(s)] += ways
        differences[abs(s[0] - s[1])] += ways
    tables.append({"name": name, "rows": rows, "range": tail(ranges), "difference": tail(differences)})
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ranks.json")
with open(path, "w") as file:
    file.write(json.dumps(tables, indent=0).replace("\n", " ").replace("}, ", "},\n") + "\n")
