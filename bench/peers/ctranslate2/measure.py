"""Words a second of CTranslate2, int8, on the embedded model's weights and the sentences on standard input, one a line.

    python -m venv .venv && .venv/bin/pip install -r bench/peers/ctranslate2/requirements.txt
    .venv/bin/python bench/peers/ctranslate2/measure.py --converted DIR [--threads 2] [--rounds 5] [--beams 1] < sentences.txt

Converts the model into DIR first, if it is not there. Tries several batch sizes, and prints JSON with the medians of all.
"""
import argparse, json, os, statistics, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..", "..")
MODEL = os.path.join(ROOT, "models", "passerelle-fr-en-2")


def convert(target):
    import ctranslate2
    from transformers import PreTrainedTokenizerFast

    sys.path.insert(0, os.path.join(ROOT, "training"))
    import weights

    with tempfile.TemporaryDirectory() as folder:
        weights.load(MODEL).save_pretrained(folder)
        special = {"bos_token": "<bos>", "eos_token": "<eos>", "pad_token": "<pad>", "unk_token": "<unk>"}
        PreTrainedTokenizerFast(tokenizer_file=os.path.join(MODEL, "tokenizer.json"), **special).save_pretrained(folder)
        ctranslate2.converters.TransformersConverter(folder).convert(target, quantization="int8")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--converted", required=True)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--rounds", type=int, default=5)
    p.add_argument("--beams", type=int, default=1)
    p.add_argument("--batches", type=int, nargs="+", default=[8, 16, 32, 64])
    a = p.parse_args()
    if not os.path.exists(os.path.join(a.converted, "model.bin")):
        convert(a.converted)
    import ctranslate2
    from tokenizers import Tokenizer

    sentences = [line.strip() for line in sys.stdin if line.strip()]
    words = sum(len(s.split()) for s in sentences)
    tokenizer = Tokenizer.from_file(os.path.join(MODEL, "tokenizer.json"))
    generator = ctranslate2.Generator(a.converted, device="cpu", compute_type="int8", intra_threads=a.threads, inter_threads=1)

    def translate(batch):
        prompts = [["<bos>", "<unused0>"] + tokenizer.encode(s, add_special_tokens=False).tokens + ["<unused1>"] for s in sentences]
        results = generator.generate_batch(
            prompts, max_batch_size=batch, beam_size=a.beams, max_length=max(2 * len(p) + 24 for p in prompts),
            include_prompt_in_result=False, end_token="<eos>",
        )
        return [tokenizer.decode(r.sequences_ids[0]) for r in results]

    speeds = {}
    for batch in a.batches:
        translate(batch)
        runs = []
        for _ in range(a.rounds):
            started = time.perf_counter()
            first = translate(batch)[0]
            runs.append(words / (time.perf_counter() - started))
        speeds[batch] = {"median": round(statistics.median(runs), 1), "low": round(min(runs), 1), "high": round(max(runs), 1)}
    best = max(speeds, key=lambda b: speeds[b]["median"])
    print(json.dumps({"peer": f"ctranslate2 {ctranslate2.__version__} int8", "beams": a.beams, "words": words, "best": best, **speeds[best], "all": speeds, "first": first}))


if __name__ == "__main__":
    main()
