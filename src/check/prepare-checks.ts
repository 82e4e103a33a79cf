import { setImmediate } from 'node:timers/promises';
import { RULES } from './find-flaws.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import { prepareSpelling } from './spelling/is-english-word.ts';

/** Any two sentences: what takes time the first time is to compile the patterns. */
const PAIR = {
  source: "Le 3 mai, Paul a perdu 12,5 % de ses parts (« rien d'autre »), selon l'AFP.",
  target: 'On 3 May Paul lost 12.5% of his shares ("nothing else"), according to AFP.',
};

/**
 * Does what the first check would have to do before it, a third of a second in all, while a model computes in its
 * thread: the dictionaries at once, the rules one after the other, for the model asks for this thread at each step.
 */
export async function prepareChecks(): Promise<void> {
  prepareSpelling();
  LEXICON.english.has('');
  for (const check of Object.values(RULES)) {
    await setImmediate();
    check(PAIR);
  }
}
