import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../../src/models/mend/lexicon.ts';
import { findMissedWords, findWordsLeft } from '../../../src/models/mend/missed-words.ts';

const lexicon = parseLexicon(
  "garde\tguard\ngarde à vue\tpolice custody\tcustody\nd'emblée\tat once\tfrom the outset\nvue\tview\n",
  '',
);

/** Each missed word or phrase with what would render it. */
function missed(source: string, translation: string): readonly string[] {
  return findMissedWords(source, translation, lexicon).map(
    ({ span, text }) => `${source.slice(span.start, span.end)} → ${text}`,
  );
}

describe('findMissedWords', () => {
  it('knows a phrase as a whole, and none of its words by itself', () => {
    expect(missed('en garde à vue depuis lundi', 'in view since Monday')).toEqual(['garde à vue → police custody']);
    expect(missed('en garde à vue', 'held in custody')).toEqual([]);
  });

  it('knows the words of a phrase where they are not together', () => {
    expect(missed('la garde a la vue', 'it')).toEqual(['garde → guard', 'vue → view']);
  });

  it('knows a phrase by either apostrophe, and takes its parts wherever the translation has them', () => {
    expect(missed('Il a d’emblée refusé', 'He refused')).toEqual(['d’emblée → at once']);
    expect(missed("Il a d'emblée refusé", 'He refused from the very outset')).toEqual([]);
  });

  it('takes a phrase with a capital only where it opens the text, and gives it one', () => {
    expect(missed("D'emblée, il refuse", 'He refuses')).toEqual(["D'emblée → At once"]);
    expect(missed('Le film Garde à vue', 'The film')).toEqual(['vue → view']);
  });

  it('crosses no comma', () => {
    expect(missed('la garde, à vue', 'it')).toEqual(['garde → guard', 'vue → view']);
  });
});

it('tells which of the missed words were left in French', () => {
  const found = findMissedWords('la garde à vue et la vue', 'the vue', lexicon);
  expect(findWordsLeft('la garde à vue et la vue', 'the vue', found).map(({ text }) => text)).toEqual(['view']);
});
