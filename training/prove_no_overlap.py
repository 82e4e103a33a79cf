"""Proves that the training pairs share nothing with the evaluation sets: fails unless every count is zero.

    python prove_no_overlap.py --data data/train.tsv.gz --eval EVAL

Exact: a side that is a sentence of an evaluation set, whatever its case, accents and punctuation. Near: a side that has
eight words in a row of one, or shares with one more than half of the runs of three words that the two have together. The
sentences made from templates while training (`augment.py`) are counted too.
"""
import argparse, collections, gzip, os, random, sys
import augment
from corpus import normal


def runs(words, n):
    return {" ".join(words[i:i + n]) for i in range(len(words) - n + 1)}


class Sets:
    def __init__(self, folder):
        self.exact, self.eights, self.threes, self.sizes = set(), set(), collections.defaultdict(set), []
        for name in sorted(n for n in os.listdir(folder) if n.endswith(".tsv")):
            for line in open(os.path.join(folder, name), encoding="utf8"):
                for side in line.rstrip("\n").split("\t"):
                    words = normal(side).split()
                    if len(words) >= 4:
                        self.exact.add(" ".join(words))
                    self.eights |= runs(words, 8)
                    for run in runs(words, 3):
                        self.threes[run].add(len(self.sizes))
                    self.sizes.append(len(runs(words, 3)))

    def overlap(self, text):
        """None, "exact" (of four words or more) or "near" (of eight): anyone says what is shorter."""
        words = normal(text).split()
        if len(words) < 4:
            return None
        if " ".join(words) in self.exact:
            return "exact"
        if not self.eights.isdisjoint(runs(words, 8)):
            return "near"
        if len(words) < 8:
            return None
        threes = runs(words, 3)
        shared = collections.Counter(number for run in threes for number in self.threes.get(run, ()))
        alike = (n / (len(threes) + self.sizes[number] - n) for number, n in shared.items())
        return "near" if max(alike, default=0) > 0.5 else None


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", required=True)
    p.add_argument("--eval", required=True)
    p.add_argument("--generated", type=int, default=12000)
    a = p.parse_args()
    sets, counts = Sets(a.eval), collections.Counter()
    pairs = [row.rstrip("\n").split("\t")[2:] for row in gzip.open(a.data, "rt", encoding="utf8")]
    pairs += augment.generate(random.Random(1), a.generated)
    for pair in pairs:
        for side in pair:
            found = sets.overlap(side)
            if found:
                counts[found] += 1
                print(f"{found}\t{side}", file=sys.stderr)
    print(f"{len(pairs)} pairs: {counts['exact']} exact, {counts['near']} near overlaps")
    sys.exit(1 if counts else 0)


if __name__ == "__main__":
    main()
