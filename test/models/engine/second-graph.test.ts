import { afterAll, expect, it } from 'vitest';
import { EMBEDDED_FOLDER } from '../../../scripts/embedded-model.ts';
import { BeamDecoder } from '../../../src/models/engine/beam-decoder.ts';
import { type DecoderGraph, openDecoderGraph } from '../../../src/models/engine/decoder-graph.ts';
import type { Prompt } from '../../../src/models/engine/decoding-job.ts';

const GRAPH = `${EMBEDDED_FOLDER}/onnx/model_int8.onnx`;
const PROMPT: Prompt = {
  ids: [2, 300, 400, 500],
  positions: 4,
  maxNewTokens: 3,
  source: { start: 1, end: 3 },
  beams: 1,
};

const used: string[] = [];

async function openNamed(name: string): Promise<DecoderGraph> {
  const graph = await openDecoderGraph(GRAPH, 1);
  return {
    ...graph,
    read: (...prompts) => {
      used.push(name);
      return graph.read(...prompts);
    },
  };
}

let decoder: BeamDecoder | undefined;
afterAll(() => decoder?.dispose());

it('takes its half of later texts, though it was opened when nothing was left to do', async () => {
  const first = await openNamed('first');
  const opening: Promise<DecoderGraph>[] = [];
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const openSecond = () => {
    const graph = begun.then(() => openNamed('second'));
    opening.push(graph);
    return graph;
  };
  const settings = { endToken: 1, normalize: (sum: number) => sum, maxRows: 8, maxPositions: 512, maxPromptTokens: 64 };
  decoder = new BeamDecoder(first, [openSecond], settings);
  const decodeTwo = async () => {
    let count = 0;
    for await (const _ of decoder?.decode([PROMPT, PROMPT]) ?? []) count += 1;
    return count;
  };

  expect(await decodeTwo()).toBe(2);
  expect(new Set(used.splice(0))).toEqual(new Set(['first']));
  begin();
  await Promise.all(opening);
  expect(await decodeTwo()).toBe(2);
  expect(new Set(used)).toEqual(new Set(['first', 'second']));
});
