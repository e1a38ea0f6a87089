"""A small network in PyTorch on MNIST-1D, which this program makes itself: no download.

MNIST-1D (S. Greydanus and D. Kobak, "Scaling down deep learning with MNIST-1D", ICML 2024): ten templates of twelve
points, padded, scaled, sheared, shifted, with noise of two kinds, at 40 points. The templates are of the same kind as
theirs, drawn by a generator of this program, so that its numbers are its own.
"""

import torch

import downhill

torch.set_num_threads(1)


def data(seed, count=4000, length=40):
    random = torch.Generator().manual_seed(seed)
    templates = torch.cumsum(torch.randn(10, 12, generator=random), dim=1)
    templates -= templates.mean(dim=1, keepdim=True)
    y = torch.randint(0, 10, (count,), generator=random)
    x = torch.zeros(count, 60)
    x[:, :12] = templates[y] * (1 + 0.4 * torch.randn(count, 1, generator=random))
    x[:, :12] += 0.75 * torch.randn(count, 1, generator=random) * torch.linspace(-0.5, 0.5, 12)
    x = torch.nn.functional.interpolate(x[:, None], size=2 * length, mode="linear")[:, 0]
    shifts = torch.randint(0, length, (count,), generator=random)
    x = torch.stack([row.roll(int(shift)) for row, shift in zip(x, shifts)])
    x += 0.02 * torch.randn(x.shape, generator=random)
    return x[:, ::2], y


X, Y = data(0)
PARTS = {"train": slice(0, 2400), "validation": slice(2400, 3200), "test": slice(3200, 4000)}


def train(run):
    torch.manual_seed(run.seed % 2**31)
    model = torch.nn.Sequential(torch.nn.Linear(40, 64), torch.nn.ReLU(), torch.nn.Linear(64, 10))
    rate = run.settings["learningRate"]
    kind = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam}[run.settings["optimizer"]]
    more = {"momentum": run.settings["momentum"]} if "momentum" in run.settings else {}
    optimizer = kind(model.parameters(), lr=rate, **more)
    loss = torch.nn.CrossEntropyLoss()
    for step in range(run.steps + 1):
        if run.is_due(step):
            with torch.no_grad():
                for split, rows in PARTS.items():
                    out = model(X[rows])
                    hits = (out.argmax(dim=1) == Y[rows]).float().mean()
                    run.point(step, loss(out, Y[rows]), split, accuracy=hits)
        if step == run.steps:
            return
        for group in optimizer.param_groups:
            group["lr"] = run.rate(step)
        rows = torch.randint(0, 2400, (64,))
        optimizer.zero_grad()
        loss(model(X[rows]), Y[rows]).backward()
        optimizer.step()


downhill.training(train)
