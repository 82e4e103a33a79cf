"""More parallel text than the corpora hold, from clones of public repositories: the debates of Canada's Parliament.

    python gather.py --clones FOLDER --out CORPUS

FOLDER holds a clone of each repository of SOURCES as `owner+name`, bare, or with its git directory within as `.git` or `repo`; those that are absent are named and left out.
Writes `<name>.tsv.gz` (French<TAB>English) for `corpus.py`, which cleans them and keeps the development sets out. None of
this text is part of the project; what each repository says of its licence stands beside it. Test sets (WMT's newstest, NTREX, DiaBLa)
are left out, however well they would fit: they are there to measure with.
"""
import argparse, gzip, os, re, subprocess


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

    def text(self, path):
        content = self.git("show", f"HEAD:{path}")
        try:
            return content.decode("utf8")
        except UnicodeDecodeError:
            return content.decode("cp1252", "replace")

    def side_by_side(self, french, english):
        """Two files with as many lines; nothing where they have not."""
        f, e = self.text(french).split("\n"), self.text(english).split("\n")
        return zip(f, e) if len(f) == len(e) else []


def hansards(clone):
    """The debates of Canada's 36th Parliament, one file a sitting, as ISI aligned them."""
    files = set(clone.files())
    for french in sorted(files):
        english = re.sub(r"\.f$", ".e", re.sub(r"\.fr$", ".en", french))
        if re.search(r"/hansard\.36[^/]*\.(f|fr)$", french) and english in files:
            yield from clone.side_by_side(french, english)


# name of the corpus: (repositories, reader, licence as far as it is stated)
SOURCES = {
    "hansards_36": (["EKarton/English-French-Translator", "kahowu/English-French-SMT"], hansards, "ISI's release of 2001-1a; the Parliament allows reproduction that is accurate and not for profit"),
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
