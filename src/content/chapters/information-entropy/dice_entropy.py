# Entropy of the sum of n dice: convolution instead of 6**n outcomes.
import platform

import numpy as np


def die(face=None, probability=None):
    """Six probabilities; a loaded face has `probability`, the others share the rest."""
    if face is None:
        return np.full(6, 1 / 6)
    p = np.full(6, (1 - probability) / 5)
    p[face - 1] = probability
    return p


def sum_of(n, one):
    """Distribution of the sum of n dice; entry k belongs to the sum n + k."""
    p = np.array([1.0])
    for _ in range(n):
        p = np.convolve(p, one)
    return p


def entropy(p):
    """H in bits; outcomes of probability 0 are left out, since 0 log 0 = 0."""
    p = p[p > 0]
    return -np.sum(p * np.log2(p))


print(f"Python {platform.python_version()}, NumPy {np.__version__}")
for n in (2, 4):
    for name, one in (("fair", die()), ("6 at 0.5", die(6, 0.5)), ("6 at 0.8", die(6, 0.8))):
        h = entropy(sum_of(n, one))
        print(f"{n} dice, {name:8}  {h:.2f} bits  ({h:.6f})")
