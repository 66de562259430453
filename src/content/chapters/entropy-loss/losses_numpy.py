# Binary and categorical cross entropy by hand, in nats.
import platform

import numpy as np


def bce(y, q):
    """Mean over the items; needs 0 < q < 1."""
    terms = y * np.log(q) + (1 - y) * np.log(1 - q)
    return -np.mean(terms)


def bce_with_logits(y, z):
    """The same from logits; exp never sees a positive number."""
    return np.mean(np.maximum(z, 0) - z * y
                   + np.log1p(np.exp(-np.abs(z))))


def log_softmax(z):
    """One row per item; the largest logit is taken out first."""
    z = z - z.max(axis=1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=1, keepdims=True))


def cross_entropy(z, k):
    """k is the right class of each row, counted from 0."""
    return -np.mean(log_softmax(z)[np.arange(len(k)), k])


print("Python", platform.python_version(), "NumPy", np.__version__)

y = np.array([0.0, 1.0, 0.0, 1.0, 0.0])
q = np.array([0.1, 0.6, 0.3, 0.8, 0.1])
nats = bce(y, q)
print(f"five emails     {nats:.6f} nats  {nats / np.log(2):.6f} bits")
z = np.log(q / (1 - q))
print(f"from logits     {bce_with_logits(y, z):.6f} nats")

z = np.array([[2.0, 1.0, 0.1]])
k = np.array([0])
print(f"three classes   {cross_entropy(z, k):.6f} nats")
gradient = np.exp(log_softmax(z)) - np.eye(3)[k]
print("gradient       ", *(f"{g:.6f}" for g in gradient[0]))

early = np.array([0.19, 0.20, 0.19, 0.20, 0.22])
mid = np.array([0.10, 0.15, 0.05, 0.20, 0.50])
late = np.array([0.05, 0.04, 0.05, 0.06, 0.80])
batch = np.log(np.array([early, mid, late]))
right = np.array([4, 4, 4])
nats = cross_entropy(batch, right)
print(f"three photos    {nats:.6f} nats  e^-L = {np.exp(-nats):.6f}")

huge = np.array([[1000.0, -1000.0]])
print(f"stable          {cross_entropy(huge, np.array([1])):.1f} nats")
with np.errstate(over="ignore", invalid="ignore"):
    naive = np.exp(huge) / np.exp(huge).sum()
print(f"naive softmax   {naive[0, 0]} and {naive[0, 1]}")
