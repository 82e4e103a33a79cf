"""Cleans and mixes the parallel corpora into one training file.

    python corpus.py --corpus CORPUS --eval EVAL --out data/train.tsv.gz

Reads `<name>.tsv.gz` (French<TAB>English), keeps a pair if it passes every rule in RULES, drops pairs that overlap an
evaluation set, and samples each corpus to the quota in `mix.tsv`. Prints what each rule removed, so that a quota or a
rule can be argued about with figures. `news-pairs.tsv.gz`, beside this file, is our own and taken as it is, but for overlaps.
"""
import argparse, collections, gzip, os, random, re, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
OWN = "news-pairs"
WORD = re.compile(r"\w+")
NUMBER = re.compile(r"\d+")
MARKUP = re.compile(r"[<>{}|\\]|https?://|\bdst=|&\w+;|\$\{|%[sd]|__|::|==")
FRENCH = set("le la les des une un est dans pour que qui sur avec pas ce cette sont par il elle nous vous au aux du et en de je tu se ne plus".split())
ENGLISH = set("the of and to in is that for it with as was on are this be by an at from which or not have has you we he she they".split())


def words(text):
    return [w.lower() for w in WORD.findall(text)]


def share(tokens, lexicon):
    return sum(w in lexicon for w in tokens) / max(1, len(tokens))


def long_enough_and_balanced(fr, en):
    a, b = len(fr), len(en)
    return a >= 2 and b >= 2 and a <= 900 and b <= 900 and (max(a, b) < 30 or 0.5 < (a + 5) / (b + 5) < 2.2)


def in_their_languages(fr, en):
    f, e = words(fr), words(en)
    if len(f) < 6 or len(e) < 6:
        return fr != en or len(f) < 3
    return share(f, FRENCH) > share(f, ENGLISH) and share(e, ENGLISH) >= share(e, FRENCH)


def numbers_agree(fr, en):
    """Digits as a multiset, grouped figures joined: 1 250 and 1,250 agree; a missing year does not."""
    joined = lambda s: re.sub(r"(?<=\d)[\s\u00a0\u202f,.](?=\d)", "", s)
    a, b = collections.Counter(NUMBER.findall(joined(fr))), collections.Counter(NUMBER.findall(joined(en)))
    a = collections.Counter({k.lstrip("0"): v for k, v in a.items()})
    b = collections.Counter({k.lstrip("0"): v for k, v in b.items()})
    missing = sum(((a - b) + (b - a)).values())
    return missing <= (1 if max(sum(a.values()), sum(b.values())) > 0 and re.search(r"\bh\b|heures?|siècle", fr) else 0)


def prose_not_markup(fr, en):
    letters = sum(c.isalpha() or c.isspace() for c in fr) / len(fr)
    return letters > 0.72 and not MARKUP.search(fr) and not MARKUP.search(en)


def brackets_agree(fr, en):
    return fr.count("(") == en.count("(") and fr.count("?") == en.count("?")


RULES = [long_enough_and_balanced, prose_not_markup, in_their_languages, numbers_agree, brackets_agree]


def normal(text):
    """What two copies of a sentence share, whatever their case, accents and punctuation."""
    plain = unicodedata.normalize("NFD", text.lower())
    return " ".join(WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


class Overlap:
    """Exact (normalized) and near (any shared run of N words) overlap with the evaluation sets, on either side."""
    def __init__(self, folder, n=8):
        self.n, self.exact, self.runs = n, set(), set()
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".tsv"):
                continue
            for line in open(os.path.join(folder, name), encoding="utf8"):
                for side in line.rstrip("\n").split("\t"):
                    text = normal(side)
                    if len(text.split()) >= 4:
                        self.exact.add(text)
                    self.runs.update(self.grams(text))

    def grams(self, text):
        w = text.split()
        return {" ".join(w[i:i + self.n]) for i in range(len(w) - self.n + 1)}

    def hits(self, pair):
        for side in pair:
            text = normal(side)
            if text in self.exact or not self.runs.isdisjoint(self.grams(text)):
                return True
        return False


def read_pairs(path):
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            pair = unicodedata.normalize("NFC", line.rstrip("\n")).split("\t")
            if len(pair) == 2 and all(side.strip() for side in pair):
                yield tuple(side.strip() for side in pair)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--corpus", required=True)
    options.add_argument("--eval", required=True)
    options.add_argument("--mix", default=os.path.join(HERE, "mix.tsv"))
    options.add_argument("--out", required=True)
    options.add_argument("--seed", type=int, default=1)
    a = options.parse_args()
    random.seed(a.seed)
    overlap, out = Overlap(a.eval), []
    print("corpus\tread\t" + "\t".join(r.__name__ for r in RULES) + "\tduplicate\toverlap\tkept\tsampled")
    seen = set()
    for line in open(a.mix, encoding="utf8"):
        if line.startswith("#") or not line.strip():
            continue
        name, quota, shortest, repeat = line.split()[:4]
        removed, kept, read = collections.Counter(), [], 0
        folder, rules = (HERE, []) if name == OWN else (a.corpus, RULES)
        for fr, en in read_pairs(os.path.join(folder, name + ".tsv.gz")):
            read += 1
            failed = next((r.__name__ for r in rules if not r(fr, en)), None)
            key = (normal(fr), normal(en))
            if failed: removed[failed] += 1
            elif key in seen: removed["duplicate"] += 1
            elif overlap.hits((fr, en)): removed["overlap"] += 1
            elif len(fr) < int(shortest): removed["short"] += 1
            else:
                seen.add(key)
                kept.append((len(kept), name, fr, en))
        sample = kept if quota == "all" else sorted(random.sample(kept, min(len(kept), int(quota))))
        for _ in range(int(repeat)):
            out += [(name, str(i), fr, en) for i, _, fr, en in sample]
        print(name, read, *(removed[r.__name__] for r in RULES), removed["duplicate"], removed["overlap"], len(kept), len(sample) * int(repeat), sep="\t", flush=True)
    os.makedirs(os.path.dirname(a.out), exist_ok=True)
    with gzip.open(a.out, "wt", encoding="utf8") as file:
        for row in out:
            file.write("\t".join(row) + "\n")
    print("pairs", len(out))


if __name__ == "__main__":
    main()
