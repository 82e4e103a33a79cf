import { expect, it } from 'vitest';
import { linkWords } from '../../../src/models/tokens/word-links.ts';
import type { TokenizedText } from '../../../src/models/tokens/words-of-tokens.ts';

/** Tokens as they are written, joined into a text. */
function tokens(...parts: string[]): TokenizedText {
  let end = 0;
  const ends = parts.map((part) => {
    end += part.length;
    return end;
  });
  return { text: parts.join(''), ends };
}

/** Scores by which each target token attends to the source tokens named for it, in one head. */
function attend(source: TokenizedText, ...to: (readonly number[])[]): Float32Array[] {
  return to.map((wanted) => Float32Array.from(source.ends, (_, k) => (wanted.includes(k) ? 10 : 0)));
}

const read = (source: TokenizedText, target: TokenizedText, agreement: (Float32Array | null)[]) =>
  linkWords(source, target, agreement).map((link) => [
    source.text.slice(link.source.start, link.source.end),
    target.text.slice(link.target.start, link.target.end),
  ]);

it('links each target word to the source word that it attends to, over all the tokens of both', () => {
  const source = tokens('Le', ' ma', 'ire', ' parle', '.');
  const target = tokens('The', ' may', 'or', ' spe', 'aks', '.');
  expect(read(source, target, attend(source, [0], [1], [2], [3], [3], [4]))).toEqual([
    ['Le', 'The'],
    ['maire', 'mayor'],
    ['parle', 'speaks'],
  ]);
});

it('links a source word that no target word prefers to the one that attends to it most, if at all', () => {
  const source = tokens('Il', ' ne', ' sait', ' pas');
  const target = tokens('He', ' knows', ' not');
  const agreement = attend(source, [0], [2], [1, 3]);
  expect(read(source, target, agreement)).toEqual([
    ['Il', 'He'],
    ['ne', 'not'],
    ['sait', 'knows'],
    ['pas', 'not'],
  ]);
  expect(read(source, target, attend(source, [0], [2], [3]))).not.toContainEqual(['ne', 'not']);
});

it('links nothing where the attention is spread out or unknown', () => {
  const source = tokens('a', ' b', ' c', ' d', ' e');
  const target = tokens('v', ' w');
  expect(read(source, target, attend(source, [], []))).toEqual([]);
  expect(read(source, target, [null, null])).toEqual([]);
});

it('gives a share of the attention as probability, 1 at most', () => {
  const source = tokens('oui', ' non');
  const [link] = linkWords(source, tokens('yes'), attend(source, [0]));
  expect(link?.probability).toBeGreaterThan(0.99);
  expect(link?.probability).toBeLessThanOrEqual(1);
});
