# What a language model that counts pays for a text.
import platform
from collections import Counter, defaultdict

import numpy as np

FLOOR = 1 / 1_112_064  # all characters of Unicode alike
with open("public/course-prose-1.txt", encoding="utf-8") as f:
    _, ko, en, _, kept = f.read().rstrip("\n").split("\n\n")
read = ko + "\n" + en
after = defaultdict(Counter)
for i, letter in enumerate(read):
    for k in range(min(i, 4) + 1):
        after[read[i - k:i]][letter] += 1


def q(letter, before):
    """Each context leaves a share to the shorter one."""
    shorter = q(letter, before[1:]) if before else FLOOR
    seen = after.get(before, {})
    n, kinds = sum(seen.values()), len(seen)
    if kinds == 0:
        return shorter
    return (seen.get(letter, 0) + kinds * shorter) / (n + kinds)


print("Python", platform.python_version(), "NumPy", np.__version__)
for name, text in ("cat", "The cat sat on the mat."), ("chapter 6", kept):
    for order in 2, 4:
        given = [q(x, text[max(0, i - order):i]) for i, x in enumerate(text)]
        nats = -np.mean(np.log(given))
        print(f"{name:9} {order} back  {nats / np.log(2):.6f} bits",
              f" {nats:.6f} nats  e^L = {np.exp(nats):.3f}")
