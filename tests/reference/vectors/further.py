#!/usr/bin/env python3
"""Reference vectors of the functions that generate.py lacks, in its manner: textbook formulas on the given doubles, by mpmath.

    python3 further.py [--check]        write further.json beside this script, or compare with it
"""
from generate import *
import generate

def t_renyi_entropy(p, order, base):
    p = [u for u in M(p) if u > 0]; a = mpf(order)
    if order == 1: v = h(p)
    elif mp.isinf(a): v = -mp.log(max(p))
    elif order == 0: v = mp.log(len(p))
    else: v = mp.log(mp.fsum(u ** a for u in p) / mp.fsum(p)) / (1 - a)
    return v / lnbase(base)
def t_pointwise_mutual_information(joint, base):
    j = M(joint); px, py = marg(j)
    return [[mp.log(u / (px[a] * py[b])) / lnbase(base) if u > 0 else -mp.inf for b, u in enumerate(row)] for a, row in enumerate(j)]
def t_normalized_mutual_information(joint):
    px, py = marg(M(joint)); return 2 * generate.t_mutual_information(joint, "e") / (h(px) + h(py))
def t_weighted_js_divergence(p, q, base, weight):
    w = mpf(weight); s = []
    for a, b in zip(M(p), M(q)):
        m = w * a + (1 - w) * b
        if a > 0: s.append(w * a * mp.log(a / m))
        if b > 0: s.append((1 - w) * b * mp.log(b / m))
    return mp.fsum(s) / lnbase(base)
def t_kl_divergence_from_logits_grad(p_logits, q_logits):
    return [b - a for a, b in zip(sm(M(p_logits)), sm(M(q_logits)))]
def dot(y, t): return mp.fsum(a * b for a, b in zip(y, t) if a > 0)
def t_negative_log_likelihood(targets, log_probabilities, reduction, base):
    return reduce_([-dot(soft(y, len(t), 0), M(t)) / lnbase(base) for y, t in zip(targets, log_probabilities)], reduction)
def masses(target, w, eps): return [a * b for a, b in zip(soft(target, len(w), mpf(eps)), M(w))]
def weighted(v, targets, reduction, w):
    if reduction == "none": return v
    n = mp.fsum(mp.fsum(masses(y, w, 0)) for y in targets) if reduction == "mean" else 1
    return mp.fsum(v) / n
def over(z, t): return [u / mpf(t) for u in M(z)]
def t_weighted_cross_entropy_batch(targets, logits, reduction, base, label_smoothing, temperature, class_weights):
    v = [-dot(masses(y, class_weights, label_smoothing), lsm(over(z, temperature))) / lnbase(base) for y, z in zip(targets, logits)]
    return weighted(v, targets, reduction, class_weights)
def t_weighted_cross_entropy_batch_grad(targets, logits, reduction, label_smoothing, temperature, class_weights):
    n = mp.fsum(mp.fsum(masses(y, class_weights, 0)) for y in targets) if reduction == "mean" else 1; rows = []
    for y, z in zip(targets, logits):
        s = masses(y, class_weights, label_smoothing); Y = mp.fsum(s)
        rows.append([(Y * a - b) / mpf(temperature) / n for a, b in zip(sm(over(z, temperature)), s)])
    return rows

generate.TRUTH.update({k[2:]: v for k, v in list(globals().items()) if k.startswith("t_")})

def further(r):
    s = Suite("further", "Renyi entropy, pointwise and normalised information, weighted losses and divergences, a gradient", "bits for base 2, nats for base e; gradients in nats")
    f = "renyi_entropy"
    ps = [[0.5, 0.25, 0.125, 0.125], [1.0, 0.0], [0.25] * 4, [1 - 2.0 ** -40, 2.0 ** -40], [1.0, 1e-300], [1.0, TINY], r.dyadic(3), r.dyadic(7, 3), r.dyadic(40, 2), [0.1, 0.2, 0.7]]
    for p in ps:
        for a in (0.0, 1e-300, 0.01, 0.5, 1 - 2.0 ** -53, 1 - 1e-9, 1.0, 1 + EPS, 1 + 1e-5, 1.5, 2.0, 30.0, 1e4, 1e300, INF):
            s.add(f, [], None, p=p, order=a, base=r.pick(BASES))
    s.error(f, "a negative order", p=[0.5, 0.5], order=-1, base=2); s.error(f, "not a number", p=[0.5, 0.5], order=NAN, base=2); s.error(f, "sums to 0.9", p=[0.5, 0.4], order=2, base=2)
    tables = [[[0.4, 0.1], [0.1, 0.4]], [[0.5, 0.0], [0.0, 0.5]], [[0.25, 0.25], [0.25, 0.25]], [[0.5, 0.25], [0.25, 0.0]], product_joint(r, 2, 3), [[1.0, 1e-150], [1e-150, 1e-300]],
              [[1.0, 1e-200], [1e-200, TINY]], grid(r.dyadic(6), 3), grid(r.dyadic(12, 3), 4), grid(r.dyadic(9, 1, 3), 3)]
    for j in tables:
        s.add("pointwise_mutual_information", [], None, joint=j, base=r.pick(BASES))
        if sum(map(Fraction, flat(j))) == 1: s.add("normalized_mutual_information", [], None, joint=j)
    s.special("normalized_mutual_information", 0.0, joint=[[1.0]], note="two constants")
    for g in ("pointwise_mutual_information", "normalized_mutual_information"):
        s.error(g, "sums to 1.1", joint=[[0.5, 0.6]], **(dict(base=2) if g[0] == "p" else {}))
    f = "weighted_js_divergence"
    for w in (0.3, 0.75, 1e-9, 0.5, 1 - 1e-9, 0.999):
        p = r.dyadic(5)
        for a, b in (([0.5, 0.5], [0.25, 0.75]), ([1.0, 0.0], [0.0, 1.0]), ([0.5, 0.5], [1.0, TINY]), (p, r.near(p, 1e-8)), (r.dyadic(8, 3), r.dyadic(8)), (r.dyadic(4, 1, 1), r.dyadic(4, 1, 1))):
            s.add(f, [], None, p=a, q=b, base=r.pick(BASES), weight=w)
    for w in (0.0, 1.0, -0.5, NAN): s.error(f, "a weight that leaves nothing to one of the two", p=[0.5, 0.5], q=[0.25, 0.75], base=2, weight=w)
    f = "kl_divergence_from_logits_grad"
    for n, sc in ((2, 1), (3, 1), (5, 3), (10, 5), (4, 100)): s.add(f, [], None, p_logits=[r.normal() * sc for _ in range(n)], q_logits=[r.normal() * sc for _ in range(n)])
    for d in (1e-2, 1e-5, 1e-9):
        a = [r.normal() for _ in range(4)]; s.add(f, ["near equal"], None, p_logits=a, q_logits=[u + d * r.normal() for u in a])
    s.add(f, ["exact"], None, p_logits=[1.0, 2.0, 3.0], q_logits=[11.0, 12.0, 13.0])
    for a, b in (([60.0, 0.0], [61.0, 0.0]), ([700.0, 0.0, 1.0], [690.0, 0.0, 3.0]), ([-INF, 0.0, 1.0], [0.0, 0.0, -INF]), ([1e300, 0.0], [0.0, 1e300])): s.add(f, ["extreme"], None, p_logits=a, q_logits=b)
    s.error(f, "lengths differ", p_logits=[0.0, 1.0], q_logits=[0.0])
    f = "negative_log_likelihood"
    for red in ("mean", "sum", "none"):
        for n, k in ((1, 2), (3, 4), (2, 10)):
            t = [[-abs(r.normal()) * r.pick([1, 30]) for _ in range(k)] for _ in range(n)]
            s.add(f, [], None, targets=[int(r.random() * k) for _ in range(n)], log_probabilities=t, reduction=red, base=r.pick(BASES))
            s.add(f, [], None, targets=[r.dyadic(k, 1, 1) for _ in range(n)], log_probabilities=t, reduction=red, base=r.pick(BASES))
    s.add(f, ["edge"], None, targets=[0, 1], log_probabilities=[[-INF, 0.0], [-INF, 0.0]], reduction="none", base=2)
    s.add(f, ["extreme"], None, targets=[0, 1], log_probabilities=[[-1e308, 0.0], [-1e308, -1.5e308]], reduction="mean", base="e")
    s.add(f, ["extreme"], None, targets=[[1.0, TINY]], log_probabilities=[[-1e-300, -1e308]], reduction="sum", base=2)
    s.error(f, "a logarithm above 0", targets=[0], log_probabilities=[[0.5, -1.0]], reduction="sum", base=2); s.error(f, "no such class", targets=[2], log_probabilities=[[-0.5, -1.0]], reduction="sum", base=2)
    for n, k, sc in ((1, 2, 1), (2, 3, 3), (3, 5, 10), (2, 10, 30)):
        for red in ("mean", "sum", "none"):
            for T in (0.05, 1.0, 3.0):
                z = [[r.normal() * sc for _ in range(k)] for _ in range(n)]; y = [int(r.random() * k) if r.random() < .6 else r.dyadic(k) for _ in range(n)]
                a = dict(targets=y, logits=z, reduction=red, label_smoothing=r.pick([0.0, 0.1, 1.0]), temperature=T, class_weights=[r.logu(.01, 100) for _ in range(k)])
                s.add("weighted_cross_entropy_batch", [], None, base=r.pick(BASES), **a)
                if red != "none": s.add("weighted_cross_entropy_batch_grad", [], None, **a)
    return s

if __name__ == "__main__":
    main([further])
