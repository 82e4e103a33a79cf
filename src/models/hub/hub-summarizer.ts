import { AutoModelForCausalLM, AutoModelForSeq2SeqLM } from '@huggingface/transformers';
import type { HubModelEntry } from '../../config.ts';
import type { Summarizer } from '../contracts.ts';
import { separateSpecialTokens } from '../tokens/separate-special-tokens.ts';
import { keepWholeSentences } from '../tokens/whole-sentences.ts';
import { type HubGenerator, type Inputs, type OpenHubSettings, openHubGenerator } from './hub-generator.ts';

/** Longer prompts take minutes on a CPU, whatever the model allows. */
const MAX_CHAT_TOKENS = 8192;

/** English and French words rarely have more tokens than this. */
const TOKENS_PER_WORD = 2;

/**
 * Opens a summarization model from the hub: an encoder-decoder such as BART, or an instruction model that is asked
 * through its chat template. Both choose the likeliest token at each step, so that a summary is the same every time.
 */
export async function openHubSummarizer(entry: HubModelEntry, settings: OpenHubSettings): Promise<Summarizer> {
  const isChat = entry.architecture === 'causal-chat';
  const generator = await openHubGenerator(entry, isChat ? AutoModelForCausalLM : AutoModelForSeq2SeqLM, settings);
  const { tokenizer, maxPositions } = generator;
  const encode = (text: string, maxWords: number) =>
    isChat ? encodeChat(generator, text, maxWords) : (tokenizer(separateSpecialTokens(text)) as unknown as Inputs);
  const lengthOf = ({ input_ids }: Inputs) => input_ids.dims[1] ?? 0;
  const countTokens = (text: string) => lengthOf(encode(text, 100));
  // A causal model's prompt and answer share its positions.
  const maxSourceTokens = isChat ? Math.floor((Math.min(maxPositions, MAX_CHAT_TOKENS) * 3) / 4) : maxPositions;

  return {
    model: generator.run,
    maxSourceTokens,
    countTokens,
    dispose: generator.dispose,
    summarize: async (text, { maxWords, signal }) => {
      const length = countTokens(text);
      if (length > maxSourceTokens) {
        throw new RangeError(`a source of ${length} tokens is over the model's ${maxSourceTokens}`);
      }
      const inputs = encode(text, maxWords);
      const room = isChat ? maxPositions - lengthOf(inputs) : maxPositions - 1;
      const { ids, finished } = await generator.generate(inputs, {
        maxNewTokens: Math.min(TOKENS_PER_WORD * maxWords + 16, room),
        // The least length in BART's own settings may be more than was asked for.
        settings: { min_length: 0 },
        ...(signal && { signal }),
      });
      return keepWholeSentences(tokenizer.decode([...ids], { skip_special_tokens: true }).trim(), maxWords, finished);
    },
  };
}

function encodeChat({ tokenizer }: HubGenerator, text: string, maxWords: number): Inputs {
  const task = `Summarize the text below in at most ${maxWords} words, in the language of the text. Keep to what it says. Answer with the summary only.`;
  const conversation = [{ role: 'user', content: `${task}\n\n${separateSpecialTokens(text)}` }];
  return tokenizer.apply_chat_template(conversation, { add_generation_prompt: true }) as unknown as Inputs;
}
