#!/usr/bin/env bash
# What quantization costs: exports the same weights as fp32, int8 and int4 and evaluates each with the product itself.
#
#   PYTHON=.venv/bin/python bench/quantization.sh CHECKPOINT STATE PAIRS_FOLDER [LIMIT]
#
# CHECKPOINT and STATE as for training/export.py ("-" for the int8 file); prints a line of JSON a set and variant.
set -euo pipefail
cd "$(dirname "$0")/.."
checkpoint=$1 state=$2 pairs=$3 limit=${4:-300}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
grep -m1 'model name' /proc/cpuinfo || true
{
  echo 'defaults: { translator: int8, summarizer: extractive }'
  echo 'models:'
} >"$work/models.yaml"
for variant in "fp32 32 fp32" "int8 8 int8" "int4 4 q4"; do
  read -r name bits dtype <<<"$variant"
  "${PYTHON:-python3}" training/export.py --from "$checkpoint" ${state:+$([ "$state" = - ] || echo "--state $state")} \
    --bits "$bits" --out "$work/$name" >/dev/null
  echo "  $name: { task: translation, architecture: causal, from: embedded, path: $name, dtype: $dtype, license: Gemma, description: bench }" >>"$work/models.yaml"
  echo "$name $(du -sb "$work/$name" | cut -f1) bytes"
done
for set in "$pairs"/*.tsv; do
  for name in fp32 int8 int4; do
    echo "$(basename "$set") $(node bin/passerelle.mjs evaluate --quiet --config "$work/models.yaml" --model "$name" --pairs "$set" --limit "$limit" --json | tr -d '\n')"
  done
done
