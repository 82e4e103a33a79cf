"""Makes test/models/tiny-optimum: a Marian model of random weights, exported by Optimum as the models on the hub are.

    pip install transformers==4.55.4 optimum-onnx==0.1.0      # in an environment of its own
    python make-tiny-optimum.py --out ../test/models/tiny-optimum

Its decoder is the merged one, with a branch for a text's first step and one for the others, and a cache of the encoder's
keys and values; tiny-marian's has neither. beams.json holds what transformers' beam search finds with the same weights.
"""
import argparse, json, os, shutil, tempfile
import torch
from optimum.exporters.onnx import main_export
from transformers import GenerationConfig, MarianConfig, MarianMTModel

END, PAD, BEAMS, MAX_NEW_TOKENS = 0, 2, 4, 8
SOURCES = [[47, 37, 45, 5, 34, END], [14, 42, 25, 10, 3, 15, 21, 22, 37, 40, END], [3, 35, 12, END]]


def make_model():
    torch.manual_seed(5)
    model = MarianMTModel(MarianConfig(
        vocab_size=48, d_model=16, encoder_layers=1, decoder_layers=2, encoder_attention_heads=2, decoder_attention_heads=2,
        encoder_ffn_dim=32, decoder_ffn_dim=32, max_position_embeddings=32, scale_embedding=True, eos_token_id=END, pad_token_id=PAD,
        decoder_start_token_id=PAD, forced_eos_token_id=None, activation_function="swish", dropout=0.0, init_std=1.2,
    )).eval()
    model.generation_config = GenerationConfig(eos_token_id=END, pad_token_id=PAD, decoder_start_token_id=PAD, bad_words_ids=[[PAD]], num_beams=BEAMS)
    return model


def search(model, ids):
    """The hypotheses of BEAMS beams, best first, without what they begin and end with. Fewer tokens than a loop takes."""
    with torch.no_grad():
        rows = model.generate(
            input_ids=torch.tensor([ids]), attention_mask=torch.ones(1, len(ids), dtype=torch.long), num_beams=BEAMS, num_return_sequences=BEAMS,
            do_sample=False, early_stopping=False, length_penalty=1.0, max_new_tokens=MAX_NEW_TOKENS,
        )
    return [[k for k in row if k not in (END, PAD)] for row in rows.tolist()]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    out = parser.parse_args().out
    os.makedirs(out, exist_ok=True)
    model = make_model()
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(folder)
        main_export(folder, output=f"{folder}/onnx", task="text2text-generation-with-past", library_name="transformers")
        for name in ("encoder_model.onnx", "decoder_model_merged.onnx"):
            shutil.copyfile(f"{folder}/onnx/{name}", f"{out}/{name}")
    cases = [{"source": ids, "beams": search(model, ids)} for ids in SOURCES]
    with open(f"{out}/beams.json", "w") as f:
        json.dump({"prefix": [PAD], "end": END, "maxNewTokens": MAX_NEW_TOKENS, "cases": cases}, f)
    for case in cases:
        print(*case["beams"], sep="\n")


main()
