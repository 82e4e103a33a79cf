"""Writes test/evaluate/sacrebleu.json: corpora of a few sentences with the figures that sacreBLEU 2.6 gives them.

    pip install sacrebleu==2.6.0
    python bench/sacrebleu-fixture.py
"""

import json
import subprocess
from pathlib import Path

import sacrebleu

CORPORA = {
    "close": [
        ("The mayor spoke for twenty minutes.", "The mayor spoke for twenty minutes."),
        ("Prices rose by 3.5% in one year, the largest increase since 1994.",
         "Prices went up 3.5% in a year, the sharpest rise since 1994."),
        ("Nobody said why the 8:15 train never came.", "No one explained why the 8:15 train never arrived."),
    ],
    "punctuation": [
        ("\"It's false!\", cried Ms. Delcourt (aged 62).", "“It's wrong!” exclaimed Ms Delcourt, 62."),
        ("A 1,250-strong crowd -- or 1.250? -- marched.", "A crowd of 1,250 marched."),
        ("Fish &amp; chips cost £9.50; tea, £2.", "Fish & chips cost £9.50 and tea £2."),
        ("Read a/b/c, [d] and {e}: 50 % of x<y>z.", "Read a/b/c, [d] and {e}: 50% of x<y>z."),
    ],
    "beyond the basic plane": [("Well done 🎉🎉, café owners!", "Well done 🎉, café-owners !")],
    "white space": [("Ten\u00a0euros\u2009a head", "Ten euros  a head"), ("a\u0085b c\ufeffd", "a b cd")],
    "no four words match": [("the cat sat down over here", "a cat sat on the mat")],
    "nothing matches": [("alpha beta gamma delta", "one two three four")],
    "shorter than four words": [("Good evening.", "Good evening.")],
    "much too short": [("The harbour", "The harbour of the old town was closed at noon because of the storm.")],
    "empty hypothesis": [("", "Something was said."), ("Nothing was said today.", "Nothing was said today.")],
    "empty reference": [("Something was said.", ""), ("Nothing was said today.", "Nothing was said today.")],
}


def measure(name, pairs):
    hypotheses, references = [h for h, _ in pairs], [r for _, r in pairs]
    return {
        "name": name,
        "hypotheses": hypotheses,
        "references": references,
        "bleu": sacrebleu.corpus_bleu(hypotheses, [references]).score,
        "chrf": sacrebleu.corpus_chrf(hypotheses, [references]).score,
    }


fixture = {
    "generatedBy": "bench/sacrebleu-fixture.py",
    "sacrebleu": sacrebleu.__version__,
    "corpora": [measure(name, pairs) for name, pairs in CORPORA.items()],
}
path = Path(__file__).parent.parent / "test" / "evaluate" / "sacrebleu.json"
path.write_text(json.dumps(fixture, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
subprocess.run(["npx", "biome", "format", "--write", str(path)], check=True)
