"""Writes the French words with a capital that English does not keep: Allemagne, Conseil, Français; one a line.

    python capitals.py --corpus CORPUS --out ../models/passerelle-fr-en-2/capitals.txt

A word with a capital inside a French sentence is a name or is translated. It is listed if, in more than a quarter of the pairs
of the parallel text where it stands, the English does not hold it; whatever was never met counts as a name. So do not the
names of countries, languages and cities whose English differs (CLDR).
"""
import argparse, collections, gzip, os, re

INSIDE = re.compile(r"(?<=[\w,;)»] )(?:[dlDL]['’])?([A-ZÀ-ÖØ-Þ][^\W\d_]{3,})")
WORD = re.compile(r"[^\W\d_]+")
CORPORA = "europarl_small newscommentary_v8_sample un_devset tatoeba debian_news canada_gov_web canada_laws african_storybook mozilla_www".split()
MOST_PAIRS = 25_000


def rows(path):
    for line in gzip.open(path, "rt", encoding="utf8"):
        pair = line.rstrip("\n").split("\t")
        if len(pair) == 2:
            yield pair


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--corpus", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    met, kept = collections.Counter(), collections.Counter()
    for name in CORPORA:
        for k, (french, english) in enumerate(rows(os.path.join(a.corpus, name + ".tsv.gz"))):
            if k == MOST_PAIRS:
                break
            for word in set(INSIDE.findall(french)):
                met[word] += 1
                kept[word] += word in english
    listed = {word for word, n in met.items() if kept[word] < 0.75 * n}
    for name in ("names_cldr", "names_iso_codes"):
        for french, english in rows(os.path.join(a.corpus, name + ".tsv.gz")):
            listed.update(word for word in WORD.findall(french) if word[0].isupper() and len(word) > 3 and word not in english)
    listed = {word for word in listed if re.fullmatch(r"[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿœ]{3,}", word)}
    with open(a.out, "w", encoding="utf8") as file:
        file.write("\n".join(sorted(listed)) + "\n")
    print(len(listed), "words")


if __name__ == "__main__":
    main()
