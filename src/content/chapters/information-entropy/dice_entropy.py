# Entropy of the sum of n dice, without listing 6**n throws.
import platform

import numpy as np


def die(face=None, probability=None):
    """Six probabilities: one for the face, the rest shared."""
    if face is None:
        return np.full(6, 1 / 6)
    p = np.full(6, (1 - probability) / 5)
    p[face - 1] = probability
    return p


def sum_of(n, one):
    """Entry k is the probability that n dice sum to n + k."""
    p = np.array([1.0])
    for _ in range(n):
        p = np.convolve(p, one)
    return p


def entropy(p):
    """In bits; 0 log 0 = 0, so p = 0 is left out."""
    p = p[p > 0]
    return -np.sum(p * np.log2(p))


print("Python", platform.python_version(), "NumPy", np.__version__)
settings = {
    "fair": die(),
    "6 at 0.5": die(6, 0.5),
    "6 at 0.8": die(6, 0.8),
}
for n in (2, 4):
    for name, one in settings.items():
        h = entropy(sum_of(n, one))
        print(f"{n} dice, {name:8}  {h:.2f} bits  ({h:.6f})")
