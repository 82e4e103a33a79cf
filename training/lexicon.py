"""Writes the lexicon of words that the model has seldom seen: French form or phrase, and its English, the likeliest first.

    python lexicon.py --wiktionary frwiktionary.csv --french-wordnet wn-wikt-fra.tab --wordnet /usr/share/wordnet \\
        --corpus CORPUS --out ../models/passerelle-fr-en-2/lexicon.tsv
    python lexicon.py --renew ../models/passerelle-fr-en-2/lexicon.tsv --out ../models/passerelle-fr-en-2/lexicon.tsv

Entries are nouns, adjectives and adverbs of the French Wiktionary (as Pradet's extraction lists them, and as the Open
Multilingual Wordnet links them to Princeton WordNet), and our own words and phrases of the news, which take the place of those
(`lexicon-news.tsv`, `news-words.tsv`, `news-phrases.tsv`). The corpora only count: how often the model met a form in its
training mix, and which of a word's translations stand on the English side where the word stands on the French. Verbs are
left out: put into a French sentence, an English verb misleads the model more often than it helps. --renew takes what
dictionaries gave from a lexicon that was written before, and what is our own anew.
"""
import argparse, collections, gzip, math, os, re, unicodedata
import lemminflect
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
FRENCH_ENTRY = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*")
ENGLISH_ENTRY = re.compile(r"[A-Za-z]+(?:[ '-][A-Za-z]+){0,2}")
MOST_TRANSLATIONS = 6
HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = ("wiktionary", "french_wordnet", "wordnet", "corpus")
# (form, lemma) of every French form that simplemma knows.
INFLECTED = [tuple(s.decode() if isinstance(s, bytes) else s for s in pair) for pair in DefaultDictionaryFactory().get_dictionary("fr").items()]
LEMMAS = {lemma for _, lemma in INFLECTED}


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def wiktionary_entries(path):
    """`riverain;S;TR-FR-EN;resident;S;`: French lemma, English lemma, whether a noun."""
    for line in open(path, encoding="utf8"):
        french, part, _, english, *_ = line.rstrip("\n").split(";") + [""] * 4
        if part in ("S", "J", "D"):
            yield french, re.sub(r"^(?:an?|the) ", "", english.strip()), part == "S"


def wordnet_entries(french, wordnet):
    english = {}
    for name, part in (("noun", "n"), ("adj", "a"), ("adv", "r")):
        for line in open(os.path.join(wordnet, f"data.{name}"), encoding="utf8"):
            fields = line.split()
            if re.fullmatch(r"\d{8}", fields[0]):
                count = int(fields[3], 16)
                english[f"{fields[0]}-{part}"] = [re.sub(r"\(.*\)", "", w).replace("_", " ") for w in fields[4:4 + 2 * count:2]]
    for line in open(french, encoding="utf8"):
        synset, *_, lemma = line.rstrip("\n").split("\t")
        for word in english.get(synset, []):
            yield lemma, word, synset.endswith("n")


def collect(*sources):
    """lemma → {English: (noun?, sources that name it)}."""
    entries = collections.defaultdict(dict)
    for source in sources:
        named = set()
        for french, english, noun in source:
            if FRENCH_ENTRY.fullmatch(french) and french.islower() and ENGLISH_ENTRY.fullmatch(english) and (french, english) not in named:
                named.add((french, english))
                was_noun, times = entries[french].get(english, (noun, 0))
                entries[french][english] = (was_noun and noun, times + 1)
    return entries


def plural(french):
    return "-".join(part if part[-1] in "sxz" else part + "s" for part in french.split("-"))


def french_forms(entries):
    """form → lemmas: inflections that simplemma knows, and regular plurals; of what might be a verb, only the latter."""
    forms = collections.defaultdict(set)
    for form, lemma in INFLECTED:
        if lemma in entries and not lemma.endswith(("er", "ir", "re")):
            forms[form].add(lemma)
    for lemma in entries:
        for form in (lemma, plural(lemma)):
            forms[form].add(lemma)
    return {form: lemmas for form, lemmas in forms.items() if len(form) > 3 and form.islower()}


def stem(word):
    return word if len(word) < 5 else word[:max(4, len(word) - 2)]


class Counts:
    """How often forms stand in the mix, English words anywhere, and translations opposite their words."""
    def __init__(self, corpus, mix, entries, forms):
        self.form, self.english, self.opposite = collections.Counter(), collections.Counter(), collections.Counter()
        phrases = {e for english in entries.values() for e in english if " " in e}
        met = collections.Counter()
        for line in open(mix, encoding="utf8"):
            if line.startswith("#") or not line.strip() or line.startswith(("dict_", "names_")):
                continue
            name, quota = line.split()[:2]
            rows = [r.rstrip("\n").split("\t") for r in gzip.open(os.path.join(corpus, name + ".tsv.gz"), "rt", encoding="utf8")]
            share = 1 if quota == "all" else min(1, int(quota) / len(rows))
            for fr, en in rows:
                words = WORD.findall(en.lower())
                stems = {stem(w) for w in words}
                pairs = {" ".join(p) for p in zip(words, words[1:])} & phrases
                self.english.update(words)
                self.english.update(pairs)
                for token in set(WORD.findall(fr.lower())):
                    self.form[token] += share
                    for lemma in forms.get(token, ()):
                        met[lemma] += 1
                        if met[lemma] < 300:
                            self.opposite.update((lemma, e) for e in entries[lemma] if (e in pairs if " " in e else stem(e.lower()) in stems))

    def score(self, lemma, english, times):
        """Mostly what stands opposite; then the commoner word, the one that both sources name, the one that looks alike."""
        a, b = plain(lemma), plain(english)
        alike = len(os.path.commonprefix([a, b])) >= 0.75 * max(len(a), len(b))
        return 3 * math.log1p(self.opposite[lemma, english]) + 0.7 * math.log1p(self.english[english.lower()]) + 1.5 * alike + (times - 1)


def inflect(english, plural):
    *before, word = english.split(" ")
    if plural and not (word.endswith("s") and lemminflect.getLemma(word, "NOUN")[:1] != (word,)):
        word = (lemminflect.getInflection(word, "NNS") or (word + "s",))[0]
    return " ".join([*before, word])


def dictionary_lexicon(a):
    """form → English of every form that dictionaries have and the mix holds seldom."""
    entries = collect(wiktionary_entries(a.wiktionary), wordnet_entries(a.french_wordnet, a.wordnet))
    forms = french_forms(entries)
    counts = Counts(a.corpus, a.mix, entries, forms)
    lexicon = {}
    for form, lemmas in forms.items():
        if counts.form[form] > a.seldom:
            continue
        ranked = {}
        for lemma in lemmas:
            for english, (noun, times) in entries[lemma].items():
                word = inflect(english, noun and form != lemma and form[-1] in "sx")
                ranked[word] = max(ranked.get(word, 0), counts.score(lemma, english, times))
        lexicon[form] = sorted(ranked, key=lambda e: (-ranked[e], e))[:MOST_TRANSLATIONS]
    return lexicon


def rows(path):
    with open(path, encoding="utf8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines]


def own_lexicon(folder):
    """form → English of our own entries: lemmas in all their forms, phrases as they stand, single forms last."""
    inflected = collections.defaultdict(set)
    for form, lemma in INFLECTED:
        inflected[lemma].add(form)
    lexicon = {}
    # Nouns after adjectives: "sage-femme" is one, where both have a form.
    for lemmas, part, *english in sorted(rows(os.path.join(folder, "news-words.tsv")), key=lambda row: row[1] != "a"):
        for lemma in lemmas.split("/"):
            known = inflected.get(lemma, set())
            plurals = {plural(lemma)} | {form for form in known if form.endswith("aux") or form == lemma + "x"}
            forms = {"v": {lemma}, "a": {lemma, plural(lemma)} | known, "n": {lemma} | plurals, "np": {lemma} | plurals}[part]
            for form in forms:
                words = [inflect(word, part == "n" and form in plurals and form != lemma) for word in english]
                lexicon[form] = list(dict.fromkeys(words))
    lexicon.update((phrase, english) for phrase, *english in rows(os.path.join(folder, "news-phrases.tsv")))
    lexicon.update((form, english) for form, *english in rows(os.path.join(folder, "lexicon-news.tsv")))
    return lexicon


def is_participle(form):
    """Whether a form that a dictionary has as an adjective or noun may be a verb's participle: those are mostly meant as verbs."""
    endings = [(r"(.+?)(?:ée?s?|ante?s?)", ("er",)), (r"(.+?)(?:ie?s?|ises?|is|issante?s?)", ("ir",)), (r"(.+?)ue?s?", ("re", "oir", "ir"))]
    matches = ((re.fullmatch(pattern, form), infinitives) for pattern, infinitives in endings)
    return any(match and match[1] + ending in LEMMAS for match, infinitives in matches for ending in infinitives)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in (*SOURCES, "renew"):
        p.add_argument("--" + name.replace("_", "-"))
    p.add_argument("--out", required=True)
    p.add_argument("--mix", default=os.path.join(HERE, "mix.tsv"))
    p.add_argument("--own", default=HERE, help="folder of our own entries")
    p.add_argument("--seldom", type=float, default=20, help="forms that the mix holds more often than this are left out")
    a = p.parse_args()
    if not a.renew and not all(getattr(a, name) for name in SOURCES):
        p.error("give the dictionaries and the corpora, or --renew")
    own = own_lexicon(a.own)
    known = {form: english for form, *english in rows(a.renew)} if a.renew else dictionary_lexicon(a)
    lexicon = {form: english for form, english in known.items() if " " not in form and not is_participle(form)} | own
    lines = ["\t".join([form, *english]) for form, english in lexicon.items() if english[0].lower() != form]
    with open(a.out, "w", encoding="utf8") as file:
        file.write("\n".join(sorted(lines)) + "\n")
    print(len(lines), "entries, of them our own", len(own))


if __name__ == "__main__":
    main()
