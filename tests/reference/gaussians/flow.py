#!/usr/bin/env python3
"""Where the gradient flow of D(N(m, sd^2) || mixture) in (m, ln sd) leads, by an integrator that shares nothing with the library.

    python3 flow.py        write flow.json beside this script (about a quarter of an hour)

Needs NumPy, SciPy and mpmath. The expectations over N are taken by the trapezium rule on one even grid, fine enough for the
narrowest kink; the flow is followed by LSODA (Adams and BDF of varying order) at tolerance 1e-10; a boundary of two
basins is found by bisection of the start; an end is polished by SciPy's root finder. Where peaks are so
narrow that no grid serves, mpmath finds the minimum between them.
"""
import json, math, os
import numpy as np
from mpmath import mp
from scipy.integrate import solve_ivp
from scipy.optimize import root

mp.dps = 30
HERE = os.path.dirname(os.path.abspath(__file__))
REACH = 9.5


def densities(mixture, x):
    """ln of the density of the mixture, and its derivative."""
    weight, mean, std = (np.array(column)[:, None] for column in zip(*mixture))
    logs = np.log(weight) - np.log(std) - 0.5 * math.log(2 * math.pi) - ((x - mean) / std) ** 2 / 2
    top = logs.max(axis=0)
    share = np.exp(logs - top)
    total = share.sum(axis=0)
    return top + np.log(total), (share * (mean - x) / std**2).sum(axis=0) / total


def grid(mixture, sd):
    """Nodes and weights of the standard normal: the error of the rule falls like exp(-2 pi d / step), d = pi least sd^2 / distance."""
    least = min(c[2] for c in mixture)
    distance = max(c[1] for c in mixture) - min(c[1] for c in mixture)
    d = math.pi * least**2 / max(distance, least) / sd
    n = max(400, math.ceil(2 * REACH / min(0.1, d / 5)))
    e = np.linspace(-REACH, REACH, n + 1)
    return e, np.exp(-e * e / 2) / math.sqrt(2 * math.pi) * (e[1] - e[0])


def divergence(mixture, m, sd):
    e, w = grid(mixture, sd)
    return float(-(w * densities(mixture, m + sd * e)[0]).sum() - math.log(sd) - 0.5 * math.log(2 * math.pi) - 0.5)


def gradient(mixture, m, s):
    sd = math.exp(s)
    e, w = grid(mixture, sd)
    slope = densities(mixture, m + sd * e)[1]
    return np.array([-(w * slope).sum(), -(w * sd * e * slope).sum() - 1])


def is_bowl(mixture, y):
    """Whether the divergence curves up in every direction at y."""
    h = 1e-5
    columns = [(gradient(mixture, *(y + d)) - gradient(mixture, *(y - d))) / (2 * h) for d in np.eye(2) * h]
    return np.linalg.eigvalsh(np.array(columns) + np.array(columns).T).min() > 0


def end_of_flow(mixture, m, sd):
    """The minimum where the flow from (m, sd) comes to rest; beside a saddle it only lingers."""
    def rest(t, y):
        size = np.abs(gradient(mixture, *y)).max() - 1e-4
        return size if size > 0 or is_bowl(mixture, y) else 1e-9
    rest.terminal = True
    run = solve_ivp(lambda t, y: -gradient(mixture, *y), (0, 1e5), [m, math.log(sd)], method="LSODA", rtol=1e-10, atol=1e-11, events=rest)
    assert run.status == 1, (mixture, m, sd, run.message)
    found = root(lambda y: gradient(mixture, *y), run.y[:, -1], tol=1e-14)
    assert np.abs(found.fun).max() < 1e-9 * max(1, 1 / math.exp(found.x[1])), (mixture, m, sd, found)
    assert np.abs(found.x - run.y[:, -1]).max() < 1e-2, (mixture, m, sd, found)
    return float(found.x[0]), math.exp(found.x[1])


def end(mixture, m, sd):
    mean, std = end_of_flow(mixture, m, sd)
    return {"mean": mean, "std": std, "divergence": divergence(mixture, mean, std)}


def boundary(mixture, low, high, std):
    """Where the basin of the start mean `low` ends, within 1e-7, and the ends of the flow on both sides."""
    below = end(mixture, low, std)
    beyond = None
    while high - low > 1e-7:
        middle = (low + high) / 2
        found = end_of_flow(mixture, middle, std)
        if abs(found[0] - below["mean"]) < 1e-3:
            low = middle
        else:
            high, beyond = middle, found
    above = {"mean": beyond[0], "std": beyond[1], "divergence": divergence(mixture, *beyond)}
    return {"mixture": mixture, "startStd": std, "boundary": (low + high) / 2, "below": below, "above": above}


def narrow(a, sd):
    """
    The minimum at 0 between peaks of equal weights at -a and a, by mpmath with 30 digits. The slope of ln of the density is
    -(x - a tanh(a x / sd^2)) / sd^2, so that there s^2 - a s E[e tanh(a s e / sd^2)] = sd^2.
    """
    a, sd = mp.mpf(a), mp.mpf(sd)
    def rest(s):
        width = sd**2 / a / s
        places = [0] + [width * n for n in (1, 4, 12, 40, 120, 400)] + [2, 12]
        return s**2 - 2 * a * s * mp.quad(lambda e: e * mp.tanh(e / width) * mp.npdf(e), places) - sd**2
    return {"a": float(a), "sd": float(sd), "std": float(mp.findroot(rest, 0.8 * a, tol=1e-24))}


def peaks(separation, std=0.5):
    return [[0.5, -separation / 2, std], [0.5, separation / 2, std]]


CASES = [(peaks(s), 0, 4 if s < 7 else 3.5, 1) for s in (2.5, 3, 3.5, 3.8, 4, 4.5, 4.9, 5, 5.1, 5.2, 6, 7, 8)]
CASES += [(peaks(4), 0, 2, std) for std in (0.3, 2.5)]
CASES += [
    (peaks(4, 0.1), 0, 2, 1),
    (peaks(4, 0.05), 0, 2, 1),
    (peaks(1, 0.1), 0, 0.5, 0.3),
    # unequal widths, unequal weights, both, three peaks
    ([[0.5, -2, 0.3], [0.5, 2, 0.8]], -2, 2, 1),
    ([[0.9, -2, 0.5], [0.1, 2, 0.5]], -2, 2, 1),
    ([[0.7, -1.5, 0.4], [0.3, 2, 0.7]], -2, 2, 0.5),
    ([[0.7, -1.5, 0.4], [0.3, 2, 0.7]], 0.2, 2, 0.5),
    ([[0.25, -3, 0.5], [0.5, 0, 0.6], [0.25, 3, 0.4]], 0, 3, 1),
    ([[0.25, -3, 0.5], [0.5, 0, 0.6], [0.25, 3, 0.4]], -3, 0, 0.4),
]

NARROW = [(a, 0.01) for a in (0.5, 2, 4)]

if __name__ == "__main__":
    with open(os.path.join(HERE, "flow.json"), "w") as file:
        for name, rows in (("basins", [boundary(*case) for case in CASES]), ("narrow", [narrow(*case) for case in NARROW])):
            file.write('{\n' if name == "basins" else '],\n')
            file.write(f'"{name}": [\n' + ",\n".join(json.dumps(row) for row in rows) + "\n")
        file.write("]\n}\n")
