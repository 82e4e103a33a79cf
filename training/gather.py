"""More parallel text than the corpora hold, from clones of public repositories: debates, news, dialogues.

    python gather.py --clones FOLDER --out CORPUS

FOLDER holds a clone of each repository of SOURCES as `owner+name`, bare, or with its git directory within as `.git` or `repo`; those that are absent are named and left out.
Writes `<name>.tsv.gz` (French<TAB>English) for `corpus.py`, which cleans them and keeps the development sets out. None of
this text is part of the project; what each repository says of its licence stands beside it.
"""
import argparse, gzip, json, os, re, subprocess

NEWS_COMMIT = "e8f4c5b820ba30820cbb4b98b4113741693949c9"


class Clone:
    def __init__(self, folder, repository):
        self.path = os.path.join(folder, repository.replace("/", "+"))
        for inner in ("repo", ".git"):
            if os.path.isdir(os.path.join(self.path, inner)):
                self.path = os.path.join(self.path, inner)

    def git(self, *arguments):
        return subprocess.run(["git", "--git-dir", self.path, *arguments], check=True, capture_output=True).stdout

    def files(self):
        return self.git("ls-tree", "-r", "--name-only", "-z", "HEAD").decode("utf8").split("\0")

    def text(self, path, commit="HEAD"):
        content = self.git("show", f"{commit}:{path}")
        try:
            return content.decode("utf8")
        except UnicodeDecodeError:
            return content.decode("cp1252", "replace")

    def side_by_side(self, french, english, commit="HEAD"):
        """Two files with as many lines; nothing where they have not."""
        f, e = self.text(french, commit).split("\n"), self.text(english, commit).split("\n")
        return zip(f, e) if len(f) == len(e) else []


def hansards(clone):
    """The debates of Canada's 36th Parliament, one file a sitting, as ISI aligned them."""
    files = set(clone.files())
    for french in sorted(files):
        english = re.sub(r"\.f$", ".e", re.sub(r"\.fr$", ".en", french))
        if re.search(r"/hansard\.36[^/]*\.(f|fr)$", french) and english in files:
            yield from clone.side_by_side(french, english)


def newstests(clone):
    """WMT's older test sets; those of 2011, 2013 and 2014 are for measuring."""
    for name in ("news-test2008", "newstest2009", "newstest2010", "newstest2012", "newssyscomb2009"):
        yield from clone.side_by_side(f"dev/{name}.fr", f"dev/{name}.en", NEWS_COMMIT)


def dialogues(clone):
    for path in clone.files():
        if "/dialogues/" in path:
            for turn in json.loads(clone.text(path))["utterances"].values():
                pair = turn.get("normalised_version") or turn.get("original_text"), turn.get("reference_translation")
                if all(pair):
                    yield pair if turn["language"] == "french" else pair[::-1]


# name of the corpus: (repositories, reader, licence as far as it is stated)
SOURCES = {
    "hansards_36": (["EKarton/English-French-Translator", "kahowu/English-French-SMT"], hansards, "ISI's release of 2001-1a; the Parliament allows reproduction that is accurate and not for profit"),
    "wmt_newstest_08_09_10_12": (["Jun1770watanabe/Seq2seq"], newstests, "WMT: for research"),
    "ntrex_newstest2019": (["MicrosoftTranslator/NTREX"], lambda c: c.side_by_side("NTREX-128/newstest2019-ref.fra.txt", "NTREX-128/newstest2019-src.eng.txt"), "CC-BY-SA 4.0"),
    "diabla": (["rbawden/DiaBLa-dataset"], dialogues, "CC-BY-SA 4.0"),
}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--clones", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    os.makedirs(a.out, exist_ok=True)
    for name, (repositories, read, licence) in SOURCES.items():
        there = [r for r in repositories if os.path.isdir(os.path.join(a.clones, r.replace("/", "+")))]
        for absent in set(repositories) - set(there):
            print(f"{name}: no clone of {absent}; left out")
        # The two collections of debates hold many sittings twice: a dict keeps the first of equal pairs, and the order.
        pairs = {}
        for repository in there:
            for pair in read(Clone(a.clones, repository)):
                french, english = (" ".join(side.split()) for side in pair)
                if french and english and french != english:
                    pairs[french, english] = True
        with gzip.open(os.path.join(a.out, name + ".tsv.gz"), "wt", encoding="utf8") as file:
            file.writelines(f"{french}\t{english}\n" for french, english in pairs)
        print(f"{name}: {len(pairs)} pairs; {licence}", flush=True)


if __name__ == "__main__":
    main()
