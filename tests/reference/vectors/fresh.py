#!/usr/bin/env python3
"""Fresh reference vectors of every function, at other sizes than the recorded ones: lists up to 5,000, and all around the switch at 1,024.

    python3 fresh.py FOLDER [SEED]        write about 1,600 cases into FOLDER, one file a family

then: node checks/lib/vectors.ts FOLDER. The truth is that of generate.py and further.py: textbook formulas by mpmath at two precisions that
must round to the same double. Every case has residuals, and 1 ulp for its bar. A quarter of an hour; with gmpy2 (python3-gmpy2) a few minutes.
"""
import json, math, os, sys
from further import *
from generate import Rng, TRUTH, flat, grid, shape_map, to_double, ulp

EXACT = (420, 470)
# no exponential and nothing below 1e-30 beside 1: a fraction of the digits will do
SHORT = (130, 160)

class Family:
    def __init__(self, name): self.name, self.cases, self.count = name, [], {}
    def add(self, fn, digits=EXACT, off=None, **inputs):
        values = []
        for mp.dps in digits:
            x = TRUTH[fn](**inputs); values.append((shape_map(to_double, x), x))
        assert values[0][0] == values[1][0], (fn, inputs)
        d, x = values[1]
        self.count[fn] = self.count.get(fn, 0) + 1
        bar = {"ulp": 1, **({} if off is None else {"abs": off})}
        c = {"id": "fresh:%s/%03d" % (fn, self.count[fn]), "function": fn, "inputs": inputs, "expected": d, "tol": bar, "goal": bar}
        if all(math.isfinite(v) for v in flat(d)): c["residual_ulp"] = residuals(d, x)
        self.cases.append(c)
    def write(self, folder):
        head = {"format": 1, "set": "fresh", "family": self.name, "title": "fresh", "units": "as in the recorded families", "provenance": "fresh.py",
                "functions": sorted(self.count), "count": len(self.cases), "cases": [generate.enc(c) for c in self.cases]}
        with open(os.path.join(folder, self.name + ".json"), "w", encoding="utf-8") as f: json.dump(head, f, ensure_ascii=False, allow_nan=False)

def residuals(d, x):
    if isinstance(d, list): return [residuals(a, b) for a, b in zip(d, x)]
    return float("%.6g" % float((x - mpf(d)) / mpf(ulp(d))))

BASES = [2, "e", 10, 2, "e", 3, 1.5, 26, 1 + 2.0 ** -30, 1e5]
SWITCH = list(range(1020, 1031))

def short(r): return r.pick([2, 3, 4, 5, 7, 9, 11, 13, 17, 23, 33, 48, 75, 130, 260, 510])
def long_(r): return 1031 + int(r.random() * 3970)

def floats(w):
    """Weights over their sum as doubles: a total that is off 1 by rounding."""
    t = math.fsum(w); return [u / t for u in w]

def pmf_of(r, n):
    """A distribution of n outcomes: even, uneven, with zeros, all but sure, with a total off by rounding, over many decades."""
    kind = int(r.random() * 7)
    if kind == 0: return r.dyadic(n)
    if kind == 1: return r.dyadic(n, r.pick([2, 3, 5]))
    if kind == 2: return r.dyadic(n, 1, zeros=int(n * r.pick([.1, .5, .8])))
    if kind == 3: return floats([r.expo() for _ in range(n)])
    if kind == 4: return [1 / n] * n
    if kind == 5: return r.dyadic(n, 9)
    return floats([10 ** r.uni(-12, 0) for _ in range(n)])

def pair_of(r, n):
    kind = int(r.random() * 5)
    p = pmf_of(r, n)
    if kind == 0: return p, r.dyadic(n, r.pick([1, 2]))
    if kind == 1: p = r.dyadic(n); return p, r.near(p, 10 ** r.uni(-12, -1))
    if kind == 2: return p, floats([r.expo() for _ in range(n)])
    if kind == 3: p = r.dyadic(n, 1, zeros=n // 3); return p, r.dyadic(n)
    q = r.dyadic(n); p = r.dyadic(n); return p, [(a + 3 * b) / 4 for a, b in zip(p, q)]

def sizes(r, few): return [short(r) for _ in range(few)] + [n for n in SWITCH for _ in (0, 1)] + [long_(r) for _ in range(few)]

def information(r):
    s = Family("information")
    for _ in range(45):
        p = r.pick([r.random(), r.logu(1e-320, 1), 1 - r.logu(1e-16, .1), 2.0 ** -int(r.random() * 1074)])
        s.add("self_information", p=p, base=r.pick(BASES))
    for _ in range(35): s.add("binary_entropy", p=r.pick([r.random(), r.logu(1e-320, .5), 1 - r.logu(1e-16, .1), .5 + r.normal() * 1e-9]), base=r.pick(BASES))
    return s

def entropy(r):
    s = Family("entropy")
    for n in sizes(r, 30): s.add("entropy", SHORT, p=pmf_of(r, n), base=r.pick(BASES))
    for n in sizes(r, 10): s.add("perplexity", SHORT, p=pmf_of(r, n))
    for n in [short(r) for _ in range(20)] + [1024, 1025, long_(r), long_(r), long_(r)]:
        top = r.pick([9, 1e3, 1e6, 1e12 / n]); c = [int(r.random() * top) for _ in range(n)]; c[0] += 1
        s.add("entropy_from_counts", SHORT, counts=c, base=r.pick(BASES))
    for n in [1 + int(r.random() * 70) for _ in range(20)] + [1024, 1025, long_(r), long_(r)]:
        s.add("sequence_perplexity", SHORT, token_probabilities=[r.pick([r.random(), r.logu(1e-9, 1)]) for _ in range(n)])
    for _ in range(45):
        p = [u for u in pmf_of(r, r.pick([2, 3, 6, 10, 27, 100])) if u] or [1.0]; a = r.pick([0, .5, 2, 3, 10, 1e3, INF, r.random(), r.logu(1e-9, 1e6), 1 + r.normal() * 1e-7, 1 - 1e-14])
        if sum(map(Fraction, p)) == 0: continue
        s.add("renyi_entropy", p=floats(p), order=a, base=r.pick(BASES))
    for n in (1023, 1024, 1025, 2300): s.add("renyi_entropy", SHORT, p=r.dyadic(n), order=r.pick([.5, 2, 3.7]), base=2)
    return s

def joint(r):
    s = Family("joint")
    shapes = [(1 + int(r.random() * 7), 1 + int(r.random() * 7)) for _ in range(20)] + [(9, 13), (30, 11), (33, 31), (5, 205), (41, 25), (40, 60)]
    for a, b in shapes:
        j = grid(pmf_of(r, a * b), b) if a * b > 1 else [[1.0]]; base = r.pick(BASES)
        digits = SHORT if a * b > 60 else EXACT
        # independent, so that joint and product of the marginals differ by rounding alone
        off = 1e-30 if min(a, b) == 1 or len(set(flat(j))) == 1 else None
        s.add("joint_entropy", digits, joint=j, base=base)
        s.add("mutual_information", digits, off, joint=j, base=base)
        for of, given in (("x", "y"), ("y", "x")): s.add("conditional_entropy", digits, joint=j, of=of, given=given, base=base)
        s.add("marginal_x", digits, joint=j); s.add("marginal_y", digits, joint=j)
        # the logarithm of what is 1 but for rounding
        s.add("pointwise_mutual_information", digits, 1e-20, joint=j, base=base)
        if min(a, b) > 1: s.add("normalized_mutual_information", digits, off, joint=j)
    return s

def divergence(r):
    s = Family("divergence")
    for f, few in (("cross_entropy", 20), ("kl_divergence", 24), ("js_divergence", 24)):
        for n in sizes(r, few):
            p, q = pair_of(r, n); s.add(f, SHORT, p=p, q=q, base=r.pick(BASES))
    for n in [short(r) for _ in range(20)] + [1023, 1024, 1025, 1030, long_(r), long_(r)]:
        p, q = pair_of(r, n); s.add("weighted_js_divergence", SHORT, p=p, q=q, base=r.pick(BASES), weight=r.pick([.1, .25, .9, r.random() * .99 + .005]))
    for n in [short(r) for _ in range(30)] + [1025, 1500]:
        sc = r.pick([.1, 1, 3, 10, 40]); a = [r.normal() * sc for _ in range(n)]
        b = [r.normal() * sc for _ in range(n)] if r.random() < .6 else [u + r.normal() * 10 ** r.uni(-10, -1) for u in a]
        s.add("kl_divergence_from_logits", p_logits=a, q_logits=b, base=r.pick(BASES)); s.add("kl_divergence_from_logits_grad", p_logits=a, q_logits=b)
    return s

def logits_of(r, n):
    z = [r.normal() * r.pick([.01, 1, 1, 3, 10, 60, 250]) for _ in range(n)] if r.random() < .7 else [r.uni(-700, 700) for _ in range(n)]
    return z

def softmax(r):
    s = Family("softmax")
    for _ in range(32):
        n = short(r); z = logits_of(r, n); t = r.pick([1, 1, .05, .3, 2, 10, r.logu(1e-3, 1e3)])
        s.add("softmax", logits=z, temperature=t); s.add("log_softmax", logits=z, temperature=t); s.add("logsumexp", x=z); s.add("entropy_from_logits", logits=z, base=r.pick(BASES))
    for n in SWITCH + [long_(r) for _ in range(12)]: s.add("softmax", logits=[r.normal() * r.pick([1, 5, 30]) for _ in range(n)], temperature=r.pick([1, .1, .7, 3, 17.3]))
    for n in (1023, 1025, 2100):
        z = [r.normal() * 3 for _ in range(n)]
        s.add("log_softmax", logits=z, temperature=.9); s.add("logsumexp", x=z); s.add("entropy_from_logits", logits=z, base=2)
    for _ in range(35):
        x = r.pick([r.normal(), r.normal() * 30, r.normal() * 300, r.uni(-746, 710), r.normal() * 10 ** r.uni(-300, -3)])
        for f in ("sigmoid", "log_sigmoid", "softplus"): s.add(f, x=x)
    for _ in range(35): s.add("logit", p=r.pick([r.random(), r.logu(1e-320, .5), 1 - r.logu(1e-16, .1), .5 + r.normal() * 10 ** r.uni(-15, -2)]))
    return s

def losses(r):
    s = Family("losses"); red = lambda: r.pick(["mean", "sum", "none"])
    for n in [1 + int(r.random() * 40) for _ in range(25)] + [250, 1025, 1100]:
        y = [r.pick([0.0, 1.0, r.random()]) for _ in range(n)]; z = [r.normal() * r.pick([1, 5, 40, 300]) for _ in range(n)]
        s.add("binary_cross_entropy", targets=y, probabilities=[r.pick([r.random(), r.logu(1e-300, 1)]) for _ in range(n)], reduction=red(), base=r.pick(BASES))
        s.add("binary_cross_entropy_with_logits", targets=y, logits=z, reduction=red(), base=r.pick(BASES)); s.add("binary_cross_entropy_with_logits_grad", targets=y, logits=z, reduction=r.pick(["mean", "sum"]))
        s.add("sigmoid_mse_grad", targets=y, logits=z, reduction=r.pick(["mean", "sum"]))
        a = [r.normal() * 10 ** r.uni(-8, 8) for _ in range(n)]; b = [r.pick([u, u + r.normal() * 1e-6, r.normal()]) for u in a]
        s.add("mean_squared_error", targets=a, predictions=b, reduction=red()); s.add("mean_squared_error_grad", targets=a, predictions=b, reduction=r.pick(["mean", "sum"]))
    for k in [short(r) for _ in range(28)] + [1025]:
        z = logits_of(r, k); y = int(r.random() * k) if r.random() < .6 else r.dyadic(k); e = r.pick([0, 0, .1, r.random()])
        s.add("categorical_cross_entropy", logits=z, target=y, label_smoothing=e, base=r.pick(BASES)); s.add("categorical_cross_entropy_grad", logits=z, target=y, label_smoothing=e)
        s.add("softmax_mse_grad", logits=z, target=y, reduction=r.pick(["mean", "sum"]))
    for _ in range(20):
        b, k = 1 + int(r.random() * 9), r.pick([2, 3, 5, 10, 30]); z = [logits_of(r, k) for _ in range(b)]; y = [int(r.random() * k) if r.random() < .7 else r.dyadic(k) for _ in range(b)]; e = r.pick([0, 0, .1, r.random()])
        s.add("categorical_cross_entropy_batch", logits=z, targets=y, label_smoothing=e, reduction=red(), base=r.pick(BASES))
        s.add("categorical_cross_entropy_batch_grad", logits=z, targets=y, label_smoothing=e, reduction=r.pick(["mean", "sum"]))
        a = dict(targets=y, logits=z, label_smoothing=e, temperature=r.logu(.05, 10), class_weights=[r.logu(.01, 100) for _ in range(k)])
        s.add("weighted_cross_entropy_batch", reduction=red(), base=r.pick(BASES), **a); s.add("weighted_cross_entropy_batch_grad", reduction=r.pick(["mean", "sum"]), **a)
        s.add("negative_log_likelihood", targets=y, log_probabilities=[[-abs(u) for u in row] for row in z], reduction=red(), base=r.pick(BASES))
    return s

def gaussian(r):
    s = Family("gaussian")
    for _ in range(40):
        m, a = r.normal() * 10 ** r.uni(-5, 5), r.logu(1e-3, 1e3); near = r.random() < .4; d = 10 ** r.uni(-14, -1)
        s.add("gaussian_kl", mean1=m, std1=a, mean2=m + r.normal() * d if near else r.normal() * 10 ** r.uni(-5, 5), std2=a * (1 + r.normal() * d / 9) if near else r.logu(1e-3, 1e3), base=r.pick(BASES))
    for n in [1 + int(r.random() * 30) for _ in range(25)] + [1025, 1400]:
        c = 10 ** r.uni(-8, 1); s.add("gaussian_kl_standard", mean=[r.normal() * c for _ in range(n)], log_variance=[r.normal() * c for _ in range(n)], base=r.pick(BASES))
    for _ in range(30): s.add("gaussian_entropy", std=r.pick([r.logu(1e-320, 1e308), r.logu(.01, 10), .2419707 * (1 + r.normal() * 1e-6)]), base=r.pick(BASES))
    return s

def coding(r):
    s = Family("coding")
    for n in [2 + int(r.random() * 40) for _ in range(22)] + [120, 170]:
        w = [r.pick([r.random(), r.logu(1e-12, 1)]) for _ in range(n)]; lengths, tie = generate.huffman(w)
        assert not tie
        s.add("huffman_average_length", SHORT, weights=w); s.add("huffman_code_lengths", SHORT, weights=w)
    for n in [1 + int(r.random() * 300) for _ in range(20)] + [1025, 4000]:
        text = "".join(r.pick("aaaabcdefg 가나다라🎲é") for _ in range(n)); s.add("text_entropy", SHORT, text=text, unit=r.pick(["codepoint", "byte"]), base=r.pick(BASES))
    return s

def dice(r):
    s = Family("dice")
    for _ in range(18): s.add("dice_sum_distribution", dice=[r.dyadic(r.pick([2, 3, 4, 6, 9, 20])) for _ in range(r.pick([1, 2, 3, 4, 7]))])
    for _ in range(24):
        n, faces = 1 + int(r.random() * 14), 2 + int(r.random() * 11); face = int(r.random() * (faces + 1)); a = dict(n=n, faces=faces, face=face, probability=r.random() if face else 0)
        s.add("loaded_dice_sum_distribution", **a); s.add("loaded_dice_sum_entropy", base=r.pick(BASES), **a)
    return s

# a whole list of lengths, as the reference has it
TRUTH["huffman_code_lengths"] = lambda weights: generate.huffman(weights)[0]

if __name__ == "__main__":
    folder = sys.argv[1]; seed = sys.argv[2] if len(sys.argv) > 2 else "1"
    os.makedirs(folder, exist_ok=True); total = 0
    for make in (information, joint, coding, dice, gaussian, losses, softmax, entropy, divergence):
        s = make(Rng("fresh-%s-%s" % (seed, make.__name__))); s.write(folder); total += len(s.cases)
        print(s.name, len(s.cases), flush=True)
    print(total, "cases")
