import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDED_FOLDER } from '../../../scripts/embedded-model.ts';
import { createPromptMaker } from '../../../src/models/causal-prompt.ts';
import { BeamDecoder, type OpenGraph } from '../../../src/models/engine/beam-decoder.ts';
import { openDecoderGraph } from '../../../src/models/engine/decoder-graph.ts';
import type { Prompt } from '../../../src/models/engine/decoding-job.ts';
import { powerNormalization } from '../../../src/models/search/length-normalization.ts';
import { openCausalTokenizer } from '../../../src/models/tokens/causal-tokenizer.ts';
import { FRENCH_SENTENCES } from '../../support/french-sentences.ts';

const openGraph = () => openDecoderGraph(`${EMBEDDED_FOLDER}/onnx/model_int8.onnx`, 1);

describe('the graphs of a BeamDecoder beyond its first', () => {
  let prompts: readonly Prompt[];
  let decoder: BeamDecoder;
  beforeAll(async () => {
    const createPrompt = createPromptMaker(await openCausalTokenizer(EMBEDDED_FOLDER));
    prompts = FRENCH_SENTENCES.slice(0, 4).map((text) => ({ ...createPrompt(text), beams: 1 }));
  });
  afterEach(() => decoder.dispose());

  async function createDecoder(more: readonly OpenGraph[]): Promise<BeamDecoder> {
    const settings = {
      endToken: 1,
      normalize: powerNormalization(1),
      maxRows: 1,
      maxPositions: 500,
      maxPromptTokens: 256,
    };
    return new BeamDecoder(await openGraph(), more, settings);
  }

  async function decode(given: readonly Prompt[]) {
    const found: (readonly number[])[] = [];
    for await (const { index, continuations } of decoder.decode(given)) found[index] = continuations[0]?.ids ?? [];
    return found;
  }

  it('are opened once there is a prompt for them, and change nothing of what is found', async () => {
    let opened = 0;
    const open: OpenGraph = () => {
      opened += 1;
      return openGraph();
    };
    decoder = await createDecoder([open]);
    const alone: (readonly number[])[] = [];
    for (const prompt of prompts) alone.push(...(await decode([prompt])));
    expect(opened).toBe(0);
    expect(await decode(prompts)).toEqual(alone);
    expect(await decode(prompts)).toEqual(alone);
    expect(opened).toBe(1);
  });

  it('are done without where they cannot be opened', async () => {
    decoder = await createDecoder([() => Promise.reject(new Error('no memory is left'))]);
    const found = await decode(prompts);
    expect(found).toHaveLength(prompts.length);
    expect(found.every((ids) => ids.length > 0)).toBe(true);
  });
});
