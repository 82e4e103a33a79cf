import { EMBEDDED_FOLDER } from '../../scripts/embedded-model.ts';
import { createPromptMaker } from '../../src/models/causal-prompt.ts';
import { BeamDecoder } from '../../src/models/engine/beam-decoder.ts';
import { openDecoderGraph } from '../../src/models/engine/decoder-graph.ts';
import { powerNormalization } from '../../src/models/search/length-normalization.ts';
import { openCausalTokenizer } from '../../src/models/tokens/causal-tokenizer.ts';

/** The embedded model below the level of text. */
export interface TokenDecoder {
  /** Token ids of each source's best hypothesis, without the end token. */
  decode(
    sources: readonly string[],
    settings: { readonly beams: number; readonly lengthPenalty: number },
  ): Promise<readonly (readonly number[])[]>;
  dispose(): Promise<void>;
}

/** Opens the embedded model as `Translator` does, but for its tokens; or the same in fp32, as exported into `fp32Folder`. */
export async function openTokenDecoder(fp32Folder?: string): Promise<TokenDecoder> {
  const tokenizer = await openCausalTokenizer(EMBEDDED_FOLDER);
  const graph = await openDecoderGraph(
    fp32Folder ? `${fp32Folder}/onnx/model.onnx` : `${EMBEDDED_FOLDER}/onnx/model_int8.onnx`,
    2,
  );
  const createPrompt = createPromptMaker(tokenizer);
  return {
    dispose: graph.dispose,
    decode: async (sources, { beams, lengthPenalty }) => {
      const found: (readonly number[])[] = [];
      const prompts = sources.map((source) => ({ ...createPrompt(source), maxNewTokens: 32, beams }));
      const decoder = new BeamDecoder(graph, [], {
        endToken: tokenizer.endToken,
        normalize: powerNormalization(lengthPenalty),
        maxRows: 48,
        maxPositions: 5000,
        maxPromptTokens: 256,
      });
      for await (const { index, continuations } of decoder.decode(prompts)) found[index] = continuations[0]?.ids ?? [];
      return found;
    },
  };
}
