import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BeamDecoder } from '../../../src/models/engine/beam-decoder.ts';
import { type DecoderGraph, openDecoderGraph } from '../../../src/models/engine/decoder-graph.ts';
import type { Prompt } from '../../../src/models/engine/decoding-job.ts';
import { powerNormalization } from '../../../src/models/search/length-normalization.ts';

const fileOf = (name: string) => fileURLToPath(new URL(`../tiny-optimum/${name}`, import.meta.url));
const { prefix, end, maxNewTokens, cases } = JSON.parse(readFileSync(fileOf('beams.json'), 'utf8')) as {
  readonly prefix: readonly number[];
  readonly end: number;
  readonly maxNewTokens: number;
  readonly cases: readonly { readonly source: readonly number[]; readonly beams: readonly (readonly number[])[] }[];
};

let graph: DecoderGraph;
beforeAll(async () => {
  const files = { encoder: fileOf('encoder_model.onnx'), decoder: fileOf('decoder_model_merged.onnx') };
  graph = await openDecoderGraph({ ...files, prefix, banned: prefix }, 1);
});
afterAll(() => graph.dispose());

it("gives the tokens of Python's beam search from the graphs that Optimum exports", async () => {
  const settings = { endToken: end, normalize: powerNormalization(1), maxRows: 8, maxTexts: 1 };
  const decoder = new BeamDecoder(graph, [], { ...settings, maxPositions: 1e6, maxPromptTokens: 1e6 });
  const prompts = cases.map(({ source, beams }): Prompt => {
    const places = { positions: prefix.length, source: { start: 0, end: source.length } };
    return { ids: source, ...places, maxNewTokens, beams: beams.length };
  });
  const found: (readonly (readonly number[])[])[] = [];
  for await (const { index, continuations } of decoder.decode(prompts)) {
    found[index] = continuations.map(({ ids }) => ids);
  }
  expect(found).toEqual(cases.map(({ beams }) => beams));
  expect(new Set(found.flat().map(String)).size).toBeGreaterThan(cases.length);
});

it('refuses two texts at once', async () => {
  await expect(
    graph.read(
      [
        [3, end],
        [4, end],
      ],
      false,
    ),
  ).rejects.toThrow('one text at a time');
});
