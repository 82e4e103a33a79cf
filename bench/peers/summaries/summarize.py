"""Summaries by sumy 0.11, each of its methods, of articles that are cut into sentences already.

Reads JSON lines from standard input, {"language": "fr"|"en", "sentences": [...], "lengths": ["2s", "40w"]}, and writes for
each one {"method": {"length": [indices]}}. Every method ranks the same sentences; a budget in words is filled from its
best sentence on, passing over those that do not fit, and always counts words as `wc -w` does.

    python -m venv peers && peers/bin/pip install -r bench/peers/summaries/requirements.txt
"""

import json
import sys
import warnings
from functools import lru_cache

import nltk
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.nlp.tokenizers import Tokenizer
from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.edmundson import EdmundsonSummarizer
from sumy.summarizers.kl import KLSummarizer
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.reduction import ReductionSummarizer
from sumy.summarizers.sum_basic import SumBasicSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words

warnings.filterwarnings("ignore")
NAMES = {"fr": "french", "en": "english"}
METHODS = {
    "lexrank": LexRankSummarizer,
    "textrank": TextRankSummarizer,
    "lsa": LsaSummarizer,
    "luhn": LuhnSummarizer,
    "sumbasic": SumBasicSummarizer,
    "kl": KLSummarizer,
    "reduction": ReductionSummarizer,
    "edmundson": EdmundsonSummarizer,
}


class Words(Tokenizer):
    """sumy's own word tokenizer, less the sentence splitter that it calls first, whose data is not on PyPI."""

    def __init__(self, language):
        self._language = language

    def to_sentences(self, text):
        return (text,)

    def to_words(self, text):
        return tuple(w for w in nltk.word_tokenize(text, preserve_line=True) if self._WORD_PATTERN.match(w))


@lru_cache
def tools(language):
    stemmer, stop_words = Stemmer(NAMES[language]), get_stop_words(NAMES[language])
    made = {}
    for name, method in METHODS.items():
        # With a stemmer, SumBasic looks words up that it left out, and fails.
        made[name] = method() if name == "sumbasic" else method(stemmer)
        if name == "edmundson":
            made[name].null_words = stop_words
            # What sumy's own command line gives it.
            made[name].bonus_words = PlaintextParser.SIGNIFICANT_WORDS
            made[name].stigma_words = PlaintextParser.STIGMA_WORDS
        else:
            made[name].stop_words = stop_words
    return Words(NAMES[language]), made


def within(length):
    """sumy takes a function where it takes a number: from sentences, best first, to those that are kept."""
    count = int(length[:-1])
    if length.endswith("s"):
        return count

    def fill(infos):
        kept, left = [], count
        for info in infos:
            words = len(str(info.sentence).split())
            if words <= left:
                kept.append(info)
                left -= words
        return kept

    return fill


def summarize(line):
    article = json.loads(line)
    words, methods = tools(article["language"])
    sentences = [Sentence(text, words) for text in article["sentences"]]
    document = ObjectDocumentModel([Paragraph(sentences)])
    place = {id(sentence): k for k, sentence in enumerate(sentences)}
    return {
        name: {
            length: [place[id(chosen)] for chosen in method(document, within(length))]
            for length in article["lengths"]
        }
        for name, method in methods.items()
    }


for line in sys.stdin:
    print(json.dumps(summarize(line)), flush=True)
