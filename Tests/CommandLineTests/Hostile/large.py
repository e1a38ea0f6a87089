#!/usr/bin/env python3
"""Large experiments, a hundred thousand of something each: what they are refused or read in grows like their size. Bad is what
takes more than 20 s of processor time, traps, or needs more than 8 GB.
usage: large.py DOWNHILL [NAME…]"""
import sys, os, json, shutil, subprocess, tempfile, pathlib, time, resource
B = os.path.abspath(sys.argv[1]); only = sys.argv[2:]
base = pathlib.Path(tempfile.mkdtemp(prefix="big"))
N = 100000
def e(**k):
    d = dict(name="x", functions=["rosenbrock"], optimizers=["adam"], seeds=1, budget={"steps": 9}); d.update(k); return d
adam = lambda **k: dict({"optimizer": "adam"}, **k)
cases = {
 "keys": lambda: {**e(), **{f"k{i}": 1 for i in range(N)}},
 "keys-optimizer": lambda: e(optimizers=[adam(**{f"k{i}": 1 for i in range(N)})]),
 "keys-function": lambda: e(functions=[dict({"function": "rosenbrock"}, **{f"k{i}": 1 for i in range(N)})]),
 "keys-report": lambda: e(report={f"k{i}": 1 for i in range(N)}),
 "keys-budget": lambda: e(budget={f"k{i}": 1 for i in range(N)}),
 "keys-long": lambda: {**e(), "k" * 5000000: 1, "$" + "k" * 5000000: 2},
 "keys-exclude": lambda: e(exclude=[{f"k{i}": 1 for i in range(N)}]),
 "keys-zip": lambda: e(optimizers=[adam(zip={f"k{i}": [1] for i in range(N)})]),
 "optimizers": lambda: e(optimizers=[adam(learningRate=0.1 + i) for i in range(N)]),
 "optimizers-same": lambda: e(optimizers=["adam"] * N),
 "optimizers-unknown": lambda: e(optimizers=["adamm"] * N),
 "optimizers-unknowns": lambda: e(optimizers=[f"adma{i}" for i in range(N)]),
 "optimizers-axis": lambda: e(optimizers=[adam(learningRate=[0.1 + i for i in range(10000)], beta1=[0.1, 0.2, 0.3])]),
 "optimizers-labels": lambda: e(optimizers=[adam(learningRate=0.1 + i, label="same") for i in range(N)]),
 "optimizers-labels2": lambda: e(optimizers=[adam(learningRate=0.1 + i, label=f"l{i}") for i in range(N)]),
 "optimizers-label-long": lambda: e(optimizers=[adam(label="a" * 3000000), adam(label="b" * 3000000)], report={"baseline": "c" * 3000000}),
 "optimizers-schedules": lambda: e(optimizers=[adam(schedules=["cosine", "linear"], learningRate=0.1 + i) for i in range(N // 2)]),
 "optimizers-momentum": lambda: e(optimizers=[{"optimizer": "momentum", "learningRate": 1 + i} for i in range(N)]),
 "names-axis": lambda: e(optimizers=[{"optimizer": ["adam", "momentum"] * 50}]),
 "functions": lambda: e(functions=[{"function": "sphere", "dimension": 1 + i} for i in range(N)]),
 "functions-same": lambda: e(functions=["sphere"] * N),
 "functions-instances": lambda: e(functions=[{"function": "sphere", "instance": "1-100000"}]),
 "functions-instances-wide": lambda: e(functions=[{"function": "sphere", "instance": "1-1000000000"}]),
 "functions-instances-many": lambda: e(functions=[{"function": "sphere", "instance": ",".join(f"{i}" for i in range(200000))}]),
 "functions-labels": lambda: e(functions=[{"function": "sphere", "instance": i, "label": "same"} for i in range(N)]),
 "functions-ellipsoid": lambda: e(functions=[{"function": "ellipsoid", "condition": 1 + i} for i in range(N)]),
 "functions-starts": lambda: e(functions=[{"function": "sphere", "start": [i, 1]} for i in range(N)]),
 "functions-x-arms": lambda: e(functions=[{"function": "sphere", "instance": "1-3000"}], optimizers=[adam(learningRate=[0.1 + i for i in range(1000)])]),
 "functions-x-arms-much": lambda: e(functions=[{"function": "sphere", "instance": "1-10000"}], optimizers=[adam(learningRate=[0.1 + i for i in range(10000)])]),
 "axes": lambda: e(optimizers=[adam(**{k: [0.1 + 1e-5 * i for i in range(9999)] for k in ("learningRate", "beta1", "beta2", "epsilon", "weightDecay")})]),
 "axes-spaced": lambda: e(optimizers=[adam(**{k: {"linspace": [0.1, 0.2], "count": 10000} for k in ("learningRate", "beta1", "beta2", "epsilon", "weightDecay")})]),
 "axis-long": lambda: e(optimizers=[adam(learningRate=[0.1 + i for i in range(1000000)])]),
 "axis-same": lambda: e(optimizers=[adam(learningRate=[0.1] * N)]),
 "axis-bad": lambda: e(optimizers=[adam(learningRate=["x"] * N)]),
 "axis-list": lambda: e(optimizers=[adam(learningRate=[[0.1] * 10] * 10000)]),
 "spaced-count": lambda: e(optimizers=[adam(learningRate={"logspace": [1e-9, 1], "count": 1000000000000})]),
 "excludes": lambda: e(optimizers=[adam(learningRate={"logspace": [1e-6, 1], "count": 10000})], exclude=[{"learningRate": 0.1 + i} for i in range(10000)]),
 "excludes-list": lambda: e(optimizers=[adam(learningRate={"logspace": [1e-6, 1], "count": 10000})], exclude=[{"learningRate": [0.1 + i for i in range(N)]}]),
 "excludes-good": lambda: e(optimizers=[adam(learningRate=[1 + i for i in range(10000)])], exclude=[{"learningRate": 1 + i} for i in range(9999)]),
 "excludes-good2": lambda: e(functions=[{"function": "sphere", "instance": "1-1000"}], optimizers=[adam(learningRate=[1 + i for i in range(1000)])], exclude=[{"learningRate": 1 + i, "instance": 1 + i} for i in range(1000)]),
 "excludes-good3": lambda: e(optimizers=[adam(learningRate=[1 + i for i in range(10000)])], exclude=[{"learningRate": [1 + i for i in range(9999)]}]),
 "excludes-all": lambda: e(functions=[{"function": "sphere", "instance": "1-300"}], optimizers=[adam(learningRate=[1 + i for i in range(1000)])], exclude=[{"optimizer": "adam", "learningRate": 1 + i % 5} for i in range(10000)]),
 "excludes-empty": lambda: e(exclude=[{}] * N),
 "includes": lambda: e(include=[{"optimizers": [adam(learningRate=1 + i)]} for i in range(N // 10)]),
 "includes-same": lambda: e(include=[{"optimizers": ["adam"]}] * (N // 10)),
 "includes-functions": lambda: e(include=[{"functions": [{"function": "sphere", "instance": i}]} for i in range(N // 10)]),
 "zip": lambda: e(optimizers=[adam(zip={"beta1": [1e-6 * i for i in range(N)], "beta2": [1e-6 * i for i in range(N)]})]),
 "zip-uneven": lambda: e(optimizers=[adam(zip={"beta1": [1e-6 * i for i in range(N)], "beta2": [1e-6 * i for i in range(N - 1)]})]),
 "seeds": lambda: e(seeds=list(range(1000000))),
 "seeds-same": lambda: e(seeds=[1] * N),
 "seeds-tuning": lambda: e(seeds=list(range(0, 200000, 2)), tuning={"over": "learningRate", "seeds": list(range(1, 200000, 2))}, optimizers=[adam(learningRate=[0.1, 0.2])]),
 "targets": lambda: e(targets=[1 + i for i in range(N)]),
 "targets-bad": lambda: e(targets=["x"] * N),
 "steps": lambda: e(report={"steps": list(range(N))}),
 "tuning-over": lambda: e(tuning={"over": [f"k{i}" for i in range(N)], "seeds": 1}),
 "tuning-arms": lambda: e(optimizers=[adam(learningRate=[1 + i for i in range(10000)], beta1=[0.1, 0.2])], tuning={"over": ["learningRate", "beta1"], "seeds": 2}),
 "baseline-far": lambda: e(optimizers=[adam(learningRate=1 + i, label=f"label{i}") for i in range(N)], report={"baseline": "labl77"}),
 "piecewise": lambda: e(schedules=[{"schedule": "piecewise", "boundaries": [i + 1 for i in range(N)], "factors": [1] * (N + 1)}]),
 "multistep": lambda: e(schedules=[{"schedule": "multistep", "milestones": [i + 1 for i in range(N)]}]),
 "restarts": lambda: e(schedules=[{"schedule": "cosineRestarts", "cycles": 1000000000}]),
 "restarts-factor": lambda: e(schedules=[{"schedule": "cosineRestarts", "cycles": 1000000, "growth": 1.0000001}]),
 "cosine-cycles": lambda: e(schedules=[{"schedule": "cosine", "cycles": 1e300}, {"schedule": "cyclic", "period": 1e-300}]),
 "sequence": lambda: e(schedules=[{"schedule": "sequence", "parts": [{"schedule": "linear"}] * N}]),
 "sequence2": lambda: e(schedules=[{"schedule": "sequence", "of": [{"schedule": "linear"}] * N, "boundaries": list(range(1, N))}]),
 "product": lambda: e(schedules=[{"schedule": "product", "of": ["linear"] * N}]),
 "schedules": lambda: e(schedules=[{"schedule": "step", "every": 1 + i} for i in range(N)]),
 "schedules-drive": lambda: e(schedules=[{"learningRate": "linear", **{f"k{i}": "linear" for i in range(N)}}]),
 "links": lambda: e(optimizers=[adam(links=[{"link": "clipByNorm", "norm": 1}] * N)]),
 "links-axis": lambda: e(optimizers=[adam(links=[[{"link": "clipByNorm", "norm": 1 + i}] for i in range(N)])]),
 "rows": lambda: e(functions=[{"function": "linearSystem", "matrix": "rows", "rows": [[(i * j) % 7 + (i == j) * 9 for i in range(700)] for j in range(700)]}], optimizers=["jacobi"]),
 "rows-axis": lambda: e(functions=[{"function": "linearSystem", "matrix": "rows", "rows": [[(i * j) % 7 + (i == j) * 9 for i in range(300)] for j in range(300)], "instance": 0, "noise": [0.1 + i for i in range(1000)]}], optimizers=["jacobi"]),
 "rows-ragged": lambda: e(functions=[{"function": "linearSystem", "matrix": "rows", "rows": [[1]] * N}], optimizers=["jacobi"]),
 "covariance": lambda: e(functions=[{"function": "sphere", "dimension": 600, "noise": {"covariance": [[1.0 * (i == j) for i in range(600)] for j in range(600)]}}]),
 "covariance-axis": lambda: e(functions=[{"function": "sphere", "dimension": 200, "instance": "1-500", "noise": {"covariance": [[1.0 * (i == j) for i in range(200)] for j in range(200)]}}]),
 "suites": lambda: e(suites={f"s{i}": {"functions": ["sphere"]} for i in range(N)}, functions=[{"suite": "s1"}]),
 "suites-unknown": lambda: e(functions=[{"suite": f"s{i}"} for i in range(N)]),
 "suite-long": lambda: e(suites={"s": {"functions": [{"function": "sphere", "start": [i, 1]} for i in range(N)]}}, functions=[{"suite": "s"}]),
 "suite-product": lambda: e(suites={"s": {"functions": ["sphere"] * 1000, "dimensions": list(range(1, 1000)), "instances": list(range(1, 1000))}}, functions=[{"suite": "s"}]),
 "start": lambda: e(functions=[{"function": "sphere", "dimension": 1000000}], start=[1] * 1000000),
 "data": lambda: e(data={f"d{i}.csv": "x,y\n1,2\n" for i in range(N)}),
 "data-missing": lambda: e(functions=[{"model": "linearRegression", "data": f"d{i}.csv"} for i in range(N)]),
 "data-many": lambda: e(functions=[{"model": "linearRegression", "data": "d.csv", "l2": 1e-3 * i} for i in range(2000)], data={"d.csv": "x,y\n" + "".join(f"{i},{i%7}\n" for i in range(2000))}),
 "data-features": lambda: e(functions=[{"model": "linearRegression", "data": "d.csv", "features": ["x"] * N}], data={"d.csv": "x,y\n1,2\n2,3\n4,4\n"}),
 "data-columns": lambda: e(functions=[{"model": "linearRegression", "data": "d.csv"}], data={"d.csv": ",".join(f"c{i}" for i in range(N)) + "\n" + ",".join(["1"] * N) + "\n" + ",".join(["2"] * N) + "\n"}),
 "data-indices": lambda: e(functions=[{"model": "linearRegression", "data": "d.csv", "sampling": {"order": "file", "indices": [i % 3 for i in range(1000000)]}}], data={"d.csv": "x,y\n1,2\n2,3\n4,4\n"}),
 "data-quote": lambda: e(functions=[{"model": "linearRegression", "data": "d.csv"}], data={"d.csv": "x,y\n" + '"' * 4000001}),
 "layers": lambda: e(functions=[{"model": "multilayerPerceptron", "data": "d.csv", "layers": [10000] * 1000}], data={"d.csv": "x,y\n1,2\n2,3\n4,4\n"}),
 "layers2": lambda: e(functions=[{"model": "multilayerPerceptron", "data": "d.csv", "layers": [1] * N}], data={"d.csv": "x,y\n1,2\n2,3\n4,4\n"}),
 "text-escape": lambda: e(title="\\" * 5000000, description="é" * 5000000),
 "budget-huge": lambda: e(budget={"steps": 9007199254740991}, seeds=1000000),
}
raw = {
 "array": "[" + "1," * 8000000 + "1]", "deep-wide": "[" * 199 + "1," * 2000000 + "1" + "]" * 199, "open": "[" * 1000000, "objects": '{"a":' * 1000000,
 "string": '"' + "a" * 30000000, "column": '{"name":"x",' + " " * 20000000 + '"functions":1,"optimizers":2, "seeds":"a","budget":4,"x":1,"y":2}',
 "column-accents": '{"title":"' + "é" * 5000000 + '",' + ",".join(f'"k{i}":1' for i in range(2000)) + "}",
 "columns-accents": "{" + ",".join(f'"é{i}":1' for i in range(100000)) + "}",
 "lines": "\n" * 60000000, "zeros": "0" * 30000000, "digits": "1" * 30000000, "dups": "{" + '"a":1,' * 1000000 + '"a":2}',
}
def run(args, cwd):
    t = time.time(); r0 = resource.getrusage(resource.RUSAGE_CHILDREN)
    def limit(): resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))
    p = subprocess.Popen([B, *args], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=limit)
    try: out, err = p.communicate(timeout=60); c = p.returncode
    except subprocess.TimeoutExpired: p.kill(); out, err = p.communicate(); c = "HANG"
    r1 = resource.getrusage(resource.RUSAGE_CHILDREN)
    return c, r1.ru_utime + r1.ru_stime - r0.ru_utime - r0.ru_stime, out, err
bad = 0
def report(name, c, s, err):
    global bad
    flag = "" if c in (0, 2, 3, 4, 5) and s < 20 else "BAD "
    bad += bool(flag)
    if flag: print(f"{flag}{name}: {c} after {s:.1f} s | {err[:160].decode('utf8','replace').splitlines()[:1]} {len(err)}", flush=True)
for name in list(cases) + list(raw):
    if only and name not in only: continue
    f = base / "x.json"
    f.write_text(json.dumps(cases[name]()) if name in cases else raw[name])
    c, s, out, err = run(["validate", str(f)], base); report(name, c, s, err)
    if name in cases and c == 0 and s < 15:
        c, s, out, err = run(["plan", str(f)], base); report(name + " plan", c, s, err)
d = base / "ext"; d.mkdir()
def ext(name, files):
    if only and name not in only: return
    for f in d.glob("*"): f.unlink()
    for k, v in files.items(): (d / k).write_text(json.dumps(v))
    c, s, out, err = run(["validate", "0.json"], d); report(name, c, s, err)
ext("ext-list", {"0.json": {"extends": ["1.json"] * N}, "1.json": e()})
ext("ext-chain", {**{f"{i}.json": {"extends": f"{i+1}.json"} for i in range(2000)}, "2000.json": e()})
ext("ext-fan", {"0.json": {"extends": [f"{i}.json" for i in range(1, 1500)]}, **{f"{i}.json": e() for i in range(1, 1500)}})
ext("ext-merge", {"0.json": {"extends": [f"{i}.json" for i in range(1, 900)]}, **{f"{i}.json": dict(e(), data={f"d{i}-{j}": "x" for j in range(1000)}) for i in range(1, 900)}})
ext("ext-missing", {"0.json": {"extends": [f"q{i}.json" for i in range(N)]}})
ext("ext-dots", {"0.json": {"extends": ["./" * i + "1.json" for i in range(1, 900)]}, "1.json": e()})
if not only or "sets" in only:
    (base / "s.json").write_text(json.dumps(e(optimizers=[adam(learningRate=0.1 + i) for i in range(3000)])))
    c, s, out, err = run(["validate", "s.json"] + [w for i in range(3000) for w in ("--set", f"optimizers[{i}].learningRate={i+1}")], base); report("sets", c, s, err)
    c, s, out, err = run(["validate", "s.json"] + [w for i in range(3000) for w in ("--set", f"bogus{i}.learningRate={i+1}")], base); report("sets-bad", c, s, err)
shutil.rmtree(base); print(bad, "bad"); sys.exit(1 if bad else 0)
