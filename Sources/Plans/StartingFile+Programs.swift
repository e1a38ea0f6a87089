extension StartingFile {
  /// An experiment with an optimizer of one's own, which is the program beside it.
  static let optimizerText = #"""
    {
      "$comment": "An optimizer of your own, NAME.py, beside one of ours: the same starts, the same budget. Try the program by `downhill program python3 NAME.py --role optimizer --settings '{\"learningRate\": 0.05}'`, run the experiment by `downhill run NAME.json --allow-programs`. The results come to Results/NAME.",
      "name": "NAME",
      "title": "My optimizer beside Adam",
      "description": "Which question the experiment answers, in a sentence or two: it opens the report.",
      "functions": ["rosenbrock", { "function": "rastrigin", "dimension": 5 }],
      "optimizers": [
        { "optimizer": "adam", "learningRate": [0.01, 0.1] },
        {
          "$comment": "All other keys are settings, which the program is told; a list is an axis. Schedules act on learningRate.",
          "optimizer": { "program": ["python3", "NAME.py"] },
          "learningRate": [0.0005, 0.002], "momentum": 0.9, "label": "mine"
        }
      ],
      "schedules": ["constant", "cosine"],
      "seeds": 10,
      "budget": { "steps": 300 },
      "targets": [1, 0.01, 1e-6]
    }

    """#

  /// The program of that experiment.
  static let optimizerProgram = #"""
    """An optimizer that Downhill asks by JSON lines: standard input and output are for messages, print to sys.stderr."""

    import json
    import sys


    def send(**message):
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()


    def receive():
        line = sys.stdin.readline()
        return json.loads(line) if line else sys.exit()


    hello = receive()
    send(type="ready", protocol=1, name="NAME", needs=["value", "gradient"])
    while True:
        start = receive()
        if start["type"] != "start":
            continue
        x, rates = start["x"], start["rates"]
        momentum = start["settings"].get("momentum", 0.0)
        v = [0.0] * start["n"]
        step = 0
        while True:
            # Each question is a step; when the budget is used up the answer is `stop`.
            send(type="ask", x=x, want=["value", "gradient"])
            told = receive()
            if told["type"] == "stop":
                send(type="done")
                break
            # What is not finite comes as a text, which float reads.
            gradient = [float(g) for g in told["gradient"]]
            rate = rates[min(step, len(rates) - 1)]
            v = [momentum * a - rate * g for a, g in zip(v, gradient)]
            x = [a + b for a, b in zip(x, v)]
            step += 1

    """#

  /// An experiment with a training of one's own, which is the program beside it.
  static let trainingText = #"""
    {
      "$comment": "A training of your own, NAME.py, under our schedules. Try the program by `downhill program python3 NAME.py --role training`, run the experiment by `downhill run NAME.json --allow-programs`. The results come to Results/NAME.",
      "name": "NAME",
      "title": "Which schedule trains my model best?",
      "description": "Which question the experiment answers, in a sentence or two: it opens the report.",
      "functions": [
        {
          "$comment": "Of which data the tables report the values: train, validation or test. All other keys are settings of the program.",
          "training": { "program": ["python3", "NAME.py"] }, "split": "test", "rows": 200, "label": "my model"
        }
      ],
      "optimizers": [
        {
          "$comment": "The program is given this as it is; schedules act on learningRate.",
          "optimizer": "sgd", "learningRate": { "logspace": [0.01, 10], "count": 4 }, "foreign": true
        }
      ],
      "schedules": ["constant", "linear", { "schedule": "cosine", "warmup": 0.1 }],
      "tuning": {
        "$comment": "The best rate of each schedule, by the values at the end on the validation data, on seeds of their own.",
        "over": "learningRate", "seeds": 5, "criterion": "median value"
      },
      "seeds": 10,
      "budget": { "steps": 100 },
      "targets": [0.5, 0.3, 0.1]
    }

    """#

  /// The program of that experiment.
  static let trainingProgram = #"""
    """A training that Downhill starts and listens to: standard output is for messages, print to sys.stderr.

    Logistic regression on points that the seed makes, by stochastic gradient descent, in plain Python."""

    import json
    import math
    import random
    import sys


    def send(**message):
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()


    def receive():
        line = sys.stdin.readline()
        return json.loads(line) if line else sys.exit()


    def predict(w, x):
        return 1 / (1 + math.exp(-max(-500, min(500, w[0] * x[0] + w[1] * x[1] + w[2]))))


    def loss(w, rows):
        total = hits = 0
        for x, y in rows:
            p = min(max(predict(w, x), 1e-12), 1 - 1e-12)
            total -= math.log(p) if y else math.log(1 - p)
            hits += (p > 0.5) == y
        return total / len(rows), hits / len(rows)


    hello = receive()
    send(type="ready", protocol=1, name="NAME")
    while True:
        start = receive()
        if start["type"] != "start":
            continue
        settings, steps = start["settings"], start["budget"]["steps"]
        random.seed(start["seed"])
        points = [(random.gauss(0, 1), random.gauss(0, 1)) for _ in range(settings.get("rows", 200))]
        rows = [(x, x[0] - 0.5 * x[1] + random.gauss(0, 0.5) > 0.2) for x in points]
        third = len(rows) // 3
        splits = {"train": rows[: len(rows) - 2 * third], "validation": rows[-2 * third : -third], "test": rows[-third:]}
        recorded = set(start["record"])
        w = [0.0, 0.0, 0.0]
        for step in range(steps + 1):
            if step in recorded:
                for split, part in splits.items():
                    value, accuracy = loss(w, part)
                    send(type="point", step=step, value=value, split=split, metrics={"accuracy": accuracy})
            if step < steps:
                x, y = random.choice(splits["train"])
                # The base rate times the schedule's factor of this step.
                rate = settings["learningRate"] * start["factors"][step]
                d = predict(w, x) - y
                w = [w[0] - rate * d * x[0], w[1] - rate * d * x[1], w[2] - rate * d]
        send(type="done")

    """#
}
