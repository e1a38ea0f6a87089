"""A network of one hidden layer on handwritten digits, in NumPy: SGD with momentum, or Adam, by Downhill's schedule.

Settings: hidden (units), batch (rows a step), optimizer ("momentum" or "adam"), learningRate, and beta1 for both.
The rows are split by the seed into 60% for training, 20% for validation and 20% for test.
"""

import os

import numpy as np

import downhill

DATA = np.loadtxt(os.path.join(os.path.dirname(os.path.abspath(__file__)), "digits.csv"), delimiter=",", skiprows=1)
X, Y = DATA[:, :64] / 16, DATA[:, 64].astype(int)


def forward(w, x):
    h = np.maximum(x @ w[0] + w[1], 0)
    z = h @ w[2] + w[3]
    z -= z.max(axis=1, keepdims=True)
    return h, z - np.log(np.exp(z).sum(axis=1, keepdims=True))


def loss(w, x, y):
    logp = forward(w, x)[1]
    return -logp[np.arange(len(y)), y].mean(), (logp.argmax(axis=1) == y).mean()


def gradient(w, x, y):
    h, logp = forward(w, x)
    d = np.exp(logp)
    d[np.arange(len(y)), y] -= 1
    d /= len(y)
    e = (d @ w[2].T) * (h > 0)
    return [x.T @ e, e.sum(axis=0), h.T @ d, d.sum(axis=0)]


def train(run):
    settings = run.settings
    random = np.random.default_rng(run.seed)
    rows = random.permutation(len(Y))
    cuts = [len(Y) * 3 // 5, len(Y) * 4 // 5]
    parts = dict(zip(["train", "validation", "test"], np.split(rows, cuts)))
    hidden, batch = int(settings.get("hidden", 32)), int(settings.get("batch", 32))
    beta1, beta2 = settings.get("beta1", 0.9), 0.999
    w = [random.normal(0, 0.15, (64, hidden)), np.zeros(hidden), random.normal(0, 0.15, (hidden, 10)), np.zeros(10)]
    m, v = [np.zeros_like(a) for a in w], [np.zeros_like(a) for a in w]
    for step in range(run.steps + 1):
        if run.is_due(step):
            for split in ["train", "validation", "test"]:
                value, accuracy = loss(w, X[parts[split]], Y[parts[split]])
                run.point(step, value, split, accuracy=accuracy)
        if step == run.steps:
            return
        chosen = random.choice(parts["train"], batch)
        rate = run.rate(step)
        for i, g in enumerate(gradient(w, X[chosen], Y[chosen])):
            if settings["optimizer"] == "adam":
                m[i] = beta1 * m[i] + (1 - beta1) * g
                v[i] = beta2 * v[i] + (1 - beta2) * g * g
                w[i] -= rate * m[i] / (1 - beta1 ** (step + 1)) / (np.sqrt(v[i] / (1 - beta2 ** (step + 1))) + 1e-8)
            else:
                m[i] = beta1 * m[i] + g
                w[i] -= rate * m[i]


downhill.training(train)
