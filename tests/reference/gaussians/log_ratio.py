#!/usr/bin/env python3
"""
Exact values of the log ratio of two Gaussian densities, and of the divergence of Gaussians with diagonal covariances.

    python3 log_ratio.py        write log-ratio.json beside this script

Needs mpmath. The textbook formulas on the given doubles, at 700 digits; seeds are fixed.
"""
import json, math, os, random
from mpmath import mp, mpf

mp.dps = 700
HERE = os.path.dirname(os.path.abspath(__file__))
draw = random.Random(20)


def log_ratio(x, m1, s1, m2, s2):
    x, m1, s1, m2, s2 = map(mpf, (x, m1, s1, m2, s2))
    return mp.log(s2 / s1) + ((x - m2) / s2) ** 2 / 2 - ((x - m1) / s1) ** 2 / 2


def kl(m1, s1, m2, s2):
    m1, s1, m2, s2 = map(mpf, (m1, s1, m2, s2))
    return mp.log(s2 / s1) + (s1**2 + (m1 - m2) ** 2) / (2 * s2**2) - mpf(1) / 2


def wide(low, high):
    return 10 ** draw.uniform(low, high)


def sign():
    return draw.choice((-1, 1))


def cases():
    yield (3e-10, 0.0, 1.0, 0.0, 1.0 + 2**-52)
    yield (1.0, 0.0, 1.0, 0.0, 1.0 + 2**-52)
    yield (1e70, 0.0, 1.0, 1.0, 1.0)
    yield (1e70, 1e-70, 1e-70, -1e70, 1e70)
    yield (-1e70, 1e70, 1e-70, -1e70, 1e-70)
    yield (2e-10, 1e-10, 1.0, 4e-10, 1.0)
    yield (1e-10, 0.0, 1.0, 3e-10, 1.0)
    for _ in range(60):  # anything
        yield (sign() * wide(-70, 70), sign() * wide(-70, 70), wide(-70, 70), sign() * wide(-70, 70), wide(-70, 70))
    for _ in range(60):  # what a figure asks
        yield (draw.uniform(-12, 12), draw.uniform(-10, 10), wide(-1, 1), draw.uniform(-10, 10), wide(-1, 1))
    for _ in range(60):  # nearly the same Gaussian, far out and near
        m, s = sign() * wide(-30, 30), wide(-30, 30)
        yield (m + s * sign() * wide(-8, 12), m, s, m + s * sign() * wide(-15, -3), s * (1 + sign() * wide(-15, -3)))
    for _ in range(40):  # widths nearly equal, one standard deviation out: the first order is 0
        s = wide(-30, 30)
        yield (sign() * s, 0.0, s, 0.0, s * (1 + sign() * wide(-15, -2)))
    for _ in range(40):  # equal widths, a large sum of what is far
        s = wide(-3, 3)
        yield (sign() * wide(0, 60), sign() * wide(0, 60), s, sign() * wide(-60, 0), s)


def diagonals():
    yield ([0.0, 1.0], [1.0, 2.0], [0.0, 1.0], [1.0, 2.0])
    yield ([0.0, 0.0], [1.0, 1.0], [2.0**-530, 0.0], [1.0, 1.0])
    yield ([0.0, 1e150], [1.0, 1.0], [1.0, 0.0], [1.0, 1.0])
    for n in (1, 2, 3, 8, 64):
        for _ in range(6):
            yield tuple(list(column) for column in zip(*((draw.uniform(-3, 3), wide(-1, 1), draw.uniform(-3, 3), wide(-1, 1)) for _ in range(n))))
    for n in (2, 5):
        for _ in range(10):
            yield tuple(list(column) for column in zip(*((sign() * wide(-40, 40), wide(-20, 20), sign() * wide(-40, 40), wide(-20, 20)) for _ in range(n))))
    for _ in range(10):
        rows = []
        for _ in range(4):
            m, s = draw.uniform(-3, 3), wide(-1, 1)
            rows.append((m, s, m + s * sign() * wide(-15, -3), s * (1 + sign() * wide(-15, -3))))
        yield tuple(list(column) for column in zip(*rows))


if __name__ == "__main__":
    ratios = [{"arguments": c, "expected": float(log_ratio(*c))} for c in cases()]
    kls = [{"arguments": c, "expected": float(mp.fsum(kl(*row) for row in zip(*c)))} for c in diagonals()]
    with open(os.path.join(HERE, "log-ratio.json"), "w") as file:
        file.write('{\n"logRatio": [\n' + ",\n".join(map(json.dumps, ratios)) + '\n],\n"klDiagonal": [\n' + ",\n".join(map(json.dumps, kls)) + "\n]\n}\n")
