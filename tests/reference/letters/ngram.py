#!/usr/bin/env python3
"""
What a language model by counting gives to letters, and what whole texts cost it.

    python3 ngram.py        write ngram.json beside this script

Needs mpmath. Counts in dictionaries and exact fractions, by the recursion as it stands in Witten and Bell; logarithms at 60
digits. It shares nothing with the library but the text that both read.
"""
import json, os, random, unicodedata
from collections import Counter, defaultdict
from fractions import Fraction
from mpmath import mp, mpf

mp.dps = 60
HERE = os.path.dirname(os.path.abspath(__file__))
LETTERS = 0x110000 - 0x800  # code points without surrogates
ORDERS = range(5)
draw = random.Random(1951)

with open(os.path.join(HERE, "../../../public/course-prose-1.txt"), encoding="utf-8") as file:
    _, learned_ko, learned_en, kept_ko, kept_en = file.read().rstrip("\n").split("\n\n")
parts = {"learned": {"ko": learned_ko, "en": learned_en}, "kept": {"ko": kept_ko, "en": kept_en}}
FORMS = {"syllable": "NFC", "jamo": "NFD"}


class Model:
    def __init__(self, text):
        self.after = defaultdict(Counter)
        for i in range(len(text)):
            for k in range(min(max(ORDERS), i) + 1):
                self.after[text[i - k : i]][text[i]] += 1

    def p(self, letter, context):
        """p(x | h) = (c(hx) + T(h) p(x | h')) / (c(h) + T(h))"""
        shorter = self.p(letter, context[1:]) if context else Fraction(1, LETTERS)
        if context not in self.after:
            return shorter
        seen = self.after[context]
        return (seen[letter] + len(seen) * shorter) / Fraction(sum(seen.values()) + len(seen))

    def gives(self, text, order):
        return [self.p(text[i], text[max(0, i - order) : i]) for i in range(len(text))]


def real(q):
    return mpf(q.numerator) / mpf(q.denominator)


known = {}


def bits_of(q):
    if q not in known:
        known[q] = -mp.log(real(q), 2)
    return known[q]


models = {unit: Model(unicodedata.normalize(form, learned_ko + "\n" + learned_en)) for unit, form in FORMS.items()}


def cost(text, order, unit):
    letters = unicodedata.normalize(FORMS[unit], text)
    given = models[unit].gives(letters, order)
    mean = mp.fsum(map(bits_of, given)) / len(given)
    return {"letters": len(letters), "mean": float(mean), "perplexity": float(2**mean), "p": [float(real(q)) for q in given]}


def some(text, length):
    at = draw.randrange(len(text) - length)
    return text[at : at + length].replace("\n", " ")


texts = [
    "내일 비가 올 확률은 얼마입니까? How likely is rain tomorrow?",
    "Entropy is the average surprise.",
    "정보량의 평균이 엔트로피입니다.",
    "오늘 저녁에 뭐 먹을까? What is for dinner tonight?",
    "It was a dark and stormy night; the rain fell in torrents.",
    "동해물과 백두산이 마르고 닳도록",
    "e",
    "ㅋㅋㅋ",
    "😀 a\nb\tc",
    "\ufffd\u0000\U0010ffff",
    "日本語 ñ ŷ",
    "a" * 40,
    *(some(parts[part][lang], 60) for part in parts for lang in parts[part] for _ in range(3)),
]


def table(unit):
    return {
        part: {lang: [cost(text, k, unit)["mean"] for k in ORDERS] for lang, text in by_lang.items()}
        for part, by_lang in parts.items()
    }


if __name__ == "__main__":
    cases = [{"text": t, "order": k, "unit": u, **cost(t, k, u)} for t in texts for u in FORMS for k in ORDERS]
    with open(os.path.join(HERE, "ngram.json"), "w", encoding="utf-8") as file:
        line = lambda value: json.dumps(value, ensure_ascii=False)
        means = line({unit: table(unit) for unit in FORMS})
        file.write(f'{{\n"means": {means},\n"cases": [\n' + ",\n".join(map(line, cases)) + "\n]\n}\n")
