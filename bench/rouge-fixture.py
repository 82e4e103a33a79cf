"""Writes test/evaluate/rouge.json: summaries with the figures that rouge-score 0.1.2 gives them.

    pip install rouge-score==0.1.2
    python bench/rouge-fixture.py
"""

import json
import unicodedata
from pathlib import Path

from rouge_score import rouge_scorer


class UnicodeWords:
    """Runs of letters, marks and digits of any alphabet: rouge-score's own tokenizer loses every accent."""

    def tokenize(self, text):
        plain = unicodedata.normalize("NFC", text).lower()
        return "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in plain).split()


PAIRS = [
    ("The bridge was closed on Monday.", "The bridge was closed on Monday."),
    ("The town hall closed the bridge after two cables broke.",
     "On Monday, after two cables broke, the bridge was closed by the town hall."),
    ("Le pont a été fermé lundi par la mairie, à la suite d'une rupture.",
     "La mairie a fermé lundi le pont à l'été 2021 : deux câbles avaient cédé."),
    ("L’élève et l'ÉLÈVE, c'est le même élève.", "Élève, élève, élève !"),
    ("the the the cat", "the cat sat on the mat with the other cat"),
    ("a b c d e f g", "g f e d c b a"),
    ("a b a b a b", "b a b a"),
    ("alpha beta", "gamma delta"),
    ("alone", "alone"),
    ("alone", "not alone"),
    ("", "Something was said."),
    ("Something was said.", ""),
    ("…", "Nothing but marks."),
    ("3,5 % de hausse en 2024, soit 1 200 postes", "En 2024, une hausse de 3,5 % : 1 200 postes"),
    ("naïve cafe\u0301 ŒUVRE", "naïve café œuvre"),
    ("we can't re-use_it", "we can t re use it"),
]

METRICS = ["rouge1", "rouge2", "rougeL"]


def measure(summary, reference, tokenizer):
    scores = rouge_scorer.RougeScorer(METRICS, tokenizer=tokenizer).score(reference, summary)
    return {m: {"precision": s.precision, "recall": s.recall, "f": s.fmeasure} for m, s in scores.items()}


cases = [
    {"summary": s, "reference": r, "ascii": measure(s, r, None), "unicode": measure(s, r, UnicodeWords())}
    for s, r in PAIRS
]
path = Path(__file__).parent.parent / "test/evaluate/rouge.json"
path.write_text(json.dumps({"cases": cases}, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
