#!/usr/bin/env python3
"""Names that try to get out: every place of an experiment where a person's text stands, times payloads. Nothing may run, every
SVG must be well-formed XML, no control character may reach the terminal, no script the page, no formula the CSV, no command LaTeX.
usage: inject.py DOWNHILL [payloads.json] [SECONDS]   (payloads: name → text, `%s` stands for the file that a command would
touch; after so many seconds no further payload is tried)"""
import sys, os, json, re, time, subprocess, tempfile, pathlib, shutil, collections, xml.dom.minidom
B = os.path.abspath(sys.argv[1]); base = pathlib.Path(tempfile.mkdtemp(prefix="inject")); ran = base / "RAN"; C = collections.Counter()
here = pathlib.Path(__file__).parent; payloads = json.loads(pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else here / "payloads.json").read_text())
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f]")
def experiment(**k): return dict(dict(name="x", functions=["rosenbrock"], optimizers=[{"optimizer": "momentum", "learningRate": 0.001}], seeds=2, budget={"steps": 20}), **k)
def places(p):
    rows = "x,y,z\n" + "".join(f"{i},{2*i+1},{3*i}\n" for i in range(6)); named = 'x,"%s",z\n' % p.replace('"', '""') + rows.split("\n", 1)[1]
    model = lambda **k: dict({"model": "linearRegression", "data": "d.csv", "target": "z"}, **k)
    yield "function label", experiment(functions=[{"function": "rosenbrock", "label": p}, "himmelblau"])
    yield "labels, one seed", experiment(functions=[{"function": "rosenbrock", "label": p}, "himmelblau"], optimizers=[{"optimizer": "adam", "label": p}, "momentum"], seeds=1)
    yield "optimizer label", experiment(optimizers=[{"optimizer": "adam", "label": p}, "momentum"])
    yield "title", experiment(title=p, description=p)
    yield "path of data", experiment(functions=[model(data=[p, "ok.csv"], target="y")], data={p: rows, "ok.csv": rows.replace("1,3", "1,4")})
    yield "column", experiment(functions=[model(target=["z", p], features=["x"])], data={"d.csv": named})
    yield "features", experiment(functions=[model(features=[[p], ["x"]])], data={"d.csv": named})
    yield "file of orders", experiment(functions=[model(sampling=[{"file": p, "batch": 1}, {"file": "o.txt", "batch": 1}])], data={"d.csv": rows, p: "0\n1\n2\n", "o.txt": "1\n0\n2\n"})
    yield "baseline", experiment(report={"baseline": p})
    yield "unknown key", experiment(**{p: 1})
    yield "unknown function", experiment(functions=[p])
    formula = lambda **k: dict({"expression": "a*x1^2+x2^2+1", "dimension": 2, "parameters": {"a": [1, 2]}, "start": [1, 1]}, **k)
    yield "a formula", experiment(functions=[formula(expression=p)])
    yield "label of a formula", experiment(functions=[formula(label=p)])
    yield "name in a formula", experiment(functions=[formula(let={p: "x1"})])
    yield "parameter of a formula", experiment(functions=[formula(parameters={"a": 1, p: 2})])
    yield "label of a schedule", experiment(schedules=[{"schedule": "cosine", "label": p}, "constant"])
    yield "claim of no arm", experiment(claims=[{"arm": p, "beats": "momentum"}])
    yield "claim", experiment(optimizers=[{"optimizer": "adam", "label": p}, "momentum"], claims=[{"arm": p, "beats": "momentum"}])
    yield "arm of somebody else's", experiment(foreign="function,dimension,instance,arm,seed,evaluations,value\n" + "".join(f'rosenbrock,2,0,"{p.replace(chr(34), 2 * chr(34))}",{s},{e},{9 - e}\n' for s in (1, 2) for e in (0, 1, 2)))
    yield "a program's words", experiment(functions=[{"training": {"program": ["python3", "evil.py"], "files": ["evil.py"]}, "note": p}], optimizers=[{"optimizer": p, "learningRate": 0.1, "foreign": True}, {"optimizer": "sgd", "learningRate": 0.1, "foreign": True}], data={"evil.py": TRAINING % json.dumps(p)})
TRAINING = """import json, sys
name = json.loads(sys.argv[1]) if len(sys.argv) > 1 else %s
def say(**k): print(json.dumps(k), flush=True)
bad = False
for line in sys.stdin:
    m = json.loads(line); bad = not bad
    if m["type"] == "hello": say(type="ready", protocol=1, name=name, version=name)
    elif m["type"] == "start":
        for step in range(4): say(type="point", step=step, value=4.0 - step, split="test", metrics={name if bad else "a": step, "b": 1})
        sys.stderr.write(name + "\\n"); sys.stderr.flush()
        sys.exit(3)
    elif m["type"] == "bye": break
"""
def bad(kind, what, more=""): C[kind] += 1; print(kind, "|", what, "|", more, flush=True)
def call(*a, **k):
    try: return subprocess.run([B, *map(str, a)], capture_output=True, timeout=40, cwd=base, **k)
    except subprocess.TimeoutExpired: return None
def look(what, r, folder):
    if ran.exists(): bad("COMMAND RAN", what); ran.unlink()
    if r is None: return bad("HANG", what)
    if r.returncode not in (0, 2, 3, 4, 5): bad("TRAP", what, r.returncode)
    t = CONTROL.findall((r.stdout + r.stderr).decode("utf8", "replace").replace("\r\n", "\n"))
    if t: bad("TERMINAL", what, sorted(set(map(repr, t))))
    if b"could not draw" in r.stderr: bad("FIGURE", what, r.stderr.decode("utf8", "replace").split("could not draw", 1)[1][:120])
    if not folder or not folder.exists(): return
    for s in folder.rglob("*.svg"):
        try: xml.dom.minidom.parse(str(s))
        except Exception as x: bad("SVG", what, f"{s.name[-40:]} {x}")
        if re.search("<script>alert|<svg onload=alert|<img src=x onerror", s.read_text(errors="replace")): bad("SVG SCRIPT", what)
    for command in (["view", folder], ["status", folder], ["report", folder, "--format", "jsonl"], ["explain", folder]): look(f"{command[0]}: {what}", call(*command), None)
    page = folder / "report.html"
    if page.exists() and re.search("<script>alert|<img src=x onerror|<svg onload", re.sub("<script>(?!alert).*?</script>|<style>.*?</style>", "", page.read_text(), flags=re.S)): bad("PAGE SCRIPT", what)
    for c in folder.glob("*.csv"):
        if re.search(r"(^|,)\"?[=@]", c.read_text(), re.M): bad("FORMULA", what, c.name)
    for fmt, pattern in (("latex", r"\\input\{|\\write18"), ("markdown", "<script>alert"), ("html", "<script>alert")):
        g = call("report", folder, "--format", fmt)
        if g and fmt == "latex" and CONTROL.search(g.stdout.decode("utf8", "replace")): bad("CONTROL IN LATEX", what)
        if g and re.search(pattern, g.stdout.decode("utf8", "replace")): bad(fmt.upper(), what)
end = time.monotonic() + float(sys.argv[3] if len(sys.argv) > 3 else 1e9)
for name, p in payloads.items():
    if C["tried"] and time.monotonic() > end: break
    p = p.replace("%s", str(ran))
    for place, e in places(p):
        C["tried"] += 1; (base / "e.json").write_text(json.dumps(e)); out = base / "r"; shutil.rmtree(out, ignore_errors=True)
        foreign = e.pop("foreign", None); (base / "e.json").write_text(json.dumps(e))
        r = call("run", base / "e.json", "--results", out, *(["--allow-programs"] if "program's" in place else []))
        if foreign:
            (base / "theirs.csv").write_text(foreign); look(f"import of {name}", call("import", "csv", base / "theirs.csv", "--into", out / "x"), None); r = call("report", out / "x")
        look(f"{name} in {place}", r, out / "x")
# a results folder that somebody else made
(base / "e.json").write_text(json.dumps(experiment()))
for f in ("figures/style.gp", "figures/.gnuplot", ".gnuplot", "figures/rosenbrock.gp", "figures/gnuplotrc"):
    out = base / "s"; shutil.rmtree(out, ignore_errors=True); call("run", base / "e.json", "--results", out)
    (out / "x" / f).write_text(f"system('touch {ran}')\n"); look(f"{f} of a received folder", call("report", out / "x"), None)
# the command that repeats a run, pasted into a shell
for name, p in payloads.items():
    p = p.replace("%s", str(ran)); out = base / "q"; shutil.rmtree(out, ignore_errors=True)
    (base / "e.json").write_text(json.dumps(experiment(functions=[{"model": "linearRegression", "data": p, "target": "z"}], data={p: "x,z\n1,2\n2,3\n3,5\n"})))
    if (r := call("run", base / "e.json", "--results", out, "--quiet")) is None or r.returncode: continue
    r = call("explain", out / "x", "linearRegression", "momentum", "Median gap")
    for line in (r.stdout.decode("utf8", "replace").splitlines() if r else []):
        if "downhill trace" in line:
            subprocess.run(["bash", "-c", line[line.index("downhill trace"):].replace("downhill", "true", 1)], capture_output=True, timeout=10)
            if ran.exists(): bad("PRINTED COMMAND RAN ANOTHER", name); ran.unlink()
            break
shutil.rmtree(base); print(dict(C)); sys.exit(1 if len(C) > 1 else 0)
