"""What Hugging Face transformers decodes with the shipped weights, token by token, for test/models/hugging-face.test.ts.

    pip install -r training/requirements.txt
    python bench/huggingface-fixture.py                 writes test/models/golden/hugging-face.json
    python bench/huggingface-fixture.py --fp32 FOLDER   exports the same weights as fp32 into FOLDER, with a fixture of its own;
                                                        PASSERELLE_FP32=FOLDER npx vitest run test/models/hugging-face.test.ts

The sentences are made from the word lists below. The model is transformers' own, with the int8 weights of the exported
folder. With --fp32 nothing is rounded, and every token should be equal. Without, each row of inputs of its linear layers is
rounded to 255 steps but for its outliers, as the exported graph does, and what is left are differences in the order of
fp32 sums: a number between two steps falls to one side or the other, later ones follow it, and in the end logits differ
as much as rounding moves them (0.1 on average; relative noise of 1e-6 in the embeddings does the same to PyTorch's own).
They matter where two tokens are about as likely: `margin` is the smallest distance, in log probability, between the best
and the second-best token along the greedy path; beams have no such simple measure.
"""
import argparse, itertools, json, os, random, subprocess, sys
import torch
from tokenizers import Tokenizer

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "training"))
import weights

FOLDER = weights.EMBEDDED
MAX_TOKENS = 32
BEAMS, COUNT, BATCH = 4, 204, 12
WHO = ["Le maire", "La ministre", "Mon frère", "Une infirmière", "Le vieux pêcheur", "Personne", "Mme Girard", "Notre voisin", "L'équipe", "Un député", "Elle", "Le chat"]
DOES = ["a vu", "n'a pas trouvé", "cherche encore", "a vendu", "voulait réparer", "refuse de quitter", "a oublié", "connaît bien", "photographie", "a construit"]
WHAT = ["la maison", "trois bateaux", "le pont de bois", "sa lettre", "l'usine fermée", "les 12 dossiers", "un petit village", "la gare", "ce journal", "le jardin public"]
WHEN = ["", "hier soir", "depuis 1998", "à Lyon", "en silence", "malgré la pluie", "avec ses amis", "ce matin à 8 h", "pour 40 euros", "sans rien dire"]


def sentences():
    """Distinct, in a fixed order."""
    every = list(itertools.product(WHO, DOES, WHAT, WHEN))
    chosen = random.Random(7).sample(every, COUNT)
    return [" ".join(part for part in parts if part) + "." for parts in chosen]


def round_inputs(x, outliers):
    most = x.clone()
    most[..., outliers] = 0
    peak, step = most.abs().amax(-1, keepdim=True).clamp_min(1e-10), torch.tensor(1 / 127)
    rounded = torch.round(most / peak / step) * step * peak
    rounded[..., outliers] = x[..., outliers]
    return rounded


def load(is_rounded):
    model = weights.load(FOLDER).eval()
    if not is_rounded:
        return model
    outliers = weights.outliers(FOLDER)
    for name, module in model.named_modules():
        if isinstance(module, torch.nn.Linear):
            chosen = outliers.get(name, [])
            module.forward = lambda x, module=module, chosen=chosen: torch.nn.functional.linear(round_inputs(x, chosen), module.weight)
    return model


@torch.no_grad()
def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--fp32", metavar="FOLDER")
    fp32 = p.parse_args().fp32
    if fp32:
        export = os.path.join(HERE, "..", "training", "export.py")
        subprocess.run([sys.executable, export, "--from", FOLDER, "--bits", "32", "--out", fp32], check=True, stdout=subprocess.DEVNULL)
    model, tokenizer = load(not fp32), Tokenizer.from_file(os.path.join(FOLDER, "tokenizer.json"))
    begin, end = tokenizer.token_to_id("<unused0>"), tokenizer.token_to_id("<unused1>")
    texts = sentences()
    cases = [None] * len(texts)
    order = sorted(range(len(texts)), key=lambda k: len(tokenizer.encode(texts[k]).ids))
    for start in range(0, len(order), BATCH):
        chosen = order[start : start + BATCH]
        prompts = [[2, begin] + tokenizer.encode(texts[k], add_special_tokens=False).ids + [end] for k in chosen]
        width = max(map(len, prompts))
        inputs = {
            "input_ids": torch.tensor([[0] * (width - len(p)) + p for p in prompts]),
            "attention_mask": torch.tensor([[0] * (width - len(p)) + [1] * len(p) for p in prompts]),
        }
        common = dict(max_new_tokens=MAX_TOKENS, do_sample=False, eos_token_id=1, pad_token_id=0, return_dict_in_generate=True, output_scores=True)
        greedy = model.generate(**inputs, num_beams=1, **common)
        beam = model.generate(**inputs, num_beams=BEAMS, length_penalty=1.0, early_stopping=False, **common)
        top = torch.stack([s.log_softmax(-1).topk(2).values for s in greedy.scores], 1)
        for row, k in enumerate(chosen):
            read = lambda out: [t for t in out.sequences[row, width:].tolist() if t > 1]
            ids = read(greedy)
            margin = (top[row, : len(ids) + 1, 0] - top[row, : len(ids) + 1, 1]).min()
            cases[k] = {"source": texts[k], "greedy": ids, "margin": round(float(margin), 4), "beam": read(beam)}
        print(f"{start + len(chosen)} of {len(texts)}", flush=True)
    import transformers
    head = {"generatedBy": "bench/huggingface-fixture.py", "transformers": transformers.__version__, "torch": torch.__version__.split("+")[0], "beams": BEAMS, "lengthPenalty": 1}
    # A line a case: small, and readable in a diff.
    lines = ",\n".join(json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in cases)
    path = os.path.join(fp32 or os.path.join(HERE, "..", "test", "models", "golden"), "hugging-face.json")
    with open(path, "w") as file:
        file.write(json.dumps(head)[:-1] + ', "cases": [\n' + lines + "\n]}\n")


if __name__ == "__main__":
    main()
