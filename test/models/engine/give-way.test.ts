import { afterAll, expect, it } from 'vitest';
import { EMBEDDED_FOLDER } from '../../../scripts/embedded-model.ts';
import { BeamDecoder } from '../../../src/models/engine/beam-decoder.ts';
import { type DecoderGraph, openDecoderGraph } from '../../../src/models/engine/decoder-graph.ts';
import type { Prompt } from '../../../src/models/engine/decoding-job.ts';

const GRAPH = `${EMBEDDED_FOLDER}/onnx/model_int8.onnx`;

/** What a decoder asked of its graph. */
interface Asked {
  prompts: number;
  /** Positions of the cache, at most. */
  positions: number;
}

async function watch(asked: Asked): Promise<DecoderGraph> {
  const graph = await openDecoderGraph(GRAPH, 1);
  return {
    ...graph,
    read: (prompts, ...rest) => {
      asked.prompts += prompts.length;
      return graph.read(prompts, ...rest);
    },
    openCache: (capacity) => {
      const cache = graph.openCache(capacity);
      const fitRows = cache.fit.bind(cache);
      cache.fit = (rows, length, used) => {
        asked.positions = Math.max(asked.positions, rows * length);
        fitRows(rows, length, used);
      };
      return cache;
    },
  };
}

/** Short prompts that are continued for much longer than they are, by four beams each. Their sources loop, so their continuations may. */
const PROMPTS = [700, 800, 900, 1000, 1100, 1200].map(
  (token): Prompt => ({
    ids: [2, 4, ...new Array<number>(9).fill(token), 5],
    positions: 12,
    maxNewTokens: 60,
    source: { start: 2, end: 11 },
    beams: 4,
  }),
);

const decoders: BeamDecoder[] = [];
afterAll(() => Promise.all(decoders.map((decoder) => decoder.dispose())));

async function decode(maxPositions: number) {
  const asked: Asked = { prompts: 0, positions: 0 };
  const settings = { endToken: -1, normalize: (sum: number) => sum, maxRows: 24, maxPositions, maxPromptTokens: 256 };
  const decoder = new BeamDecoder(await watch(asked), [], settings);
  decoders.push(decoder);
  const found: unknown[] = [];
  const tokens: number[] = [];
  for await (const { index, continuations } of decoder.decode(PROMPTS, { onTokens: (count) => tokens.push(count) })) {
    found[index] = continuations.map(({ ids }) => ids);
  }
  return { found, asked, tokens: tokens.at(-1) };
}

it('texts that become longer than expected take no more room: others give way, begin anew and lose nothing', async () => {
  const [free, bound] = [await decode(10_000), await decode(700)];
  expect(free.asked.prompts).toBe(PROMPTS.length);
  expect(free.asked.positions).toBeGreaterThan(1500);
  expect(bound.asked.prompts).toBeGreaterThan(PROMPTS.length);
  // Eight positions a row are made at a time.
  expect(bound.asked.positions).toBeLessThanOrEqual(700 + 8 * 24);
  expect(bound.found).toEqual(free.found);
  expect(bound.tokens).toBe(free.tokens);
});
