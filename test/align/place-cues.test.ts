import { expect, it } from 'vitest';
import { placeCues } from '../../src/align/place-cues.ts';
import type { Cue } from '../../src/document/article.ts';
import type { AlignedTranslation, WordLink } from '../../src/document/translation.ts';
import { buildTranslation, type Pair } from '../support/build-translation.ts';

/** The English of each cue, where the French is cut at each ` | ` into cues. */
function cut(pairs: readonly Pair[], links: readonly (readonly [string, string])[] = []): readonly string[] {
  const bare = pairs.map(([french, ...english]): Pair => [french.replaceAll('|', ''), ...english]);
  const built = buildTranslation([{ pairs: bare }]);
  const [source, target] = [built.source.blocks[0], built.target.blocks[0]];
  if (!source || !target) throw new Error('no block');
  let start = 0;
  const parts = pairs
    .map(([french]) => french)
    .join('| ')
    .split('|');
  const cues = parts.map((part, k): Cue => {
    const end = start + part.length;
    const lead = part.length - part.trimStart().length;
    const span = { start: part.trim() === '' ? end : start + lead, end };
    start = end;
    return { span, startMs: k * 1000, endMs: k * 1000 + 900, name: String(k + 1) };
  });
  const words = links.map(([french, english]): WordLink => {
    const at = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    return { source: at(source.text, french), target: at(target.text, english), probability: 1 };
  });
  const translation: AlignedTranslation = {
    ...built,
    source: { ...built.source, blocks: [{ ...source, cues }] },
    groups: built.groups.map((group) => ({ ...group, words })),
  };
  const placed = placeCues(translation).target.blocks[0];
  expect(placed?.cues?.map(({ startMs, endMs, name }) => [startMs, endMs, name])).toEqual(
    cues.map(({ startMs, endMs, name }) => [startMs, endMs, name]),
  );
  return (placed?.cues ?? []).map(({ span }) => placed?.text.slice(span.start, span.end) ?? '');
}

it('a cue that ends with a sentence ends with its English, however long that is', () => {
  const pairs: Pair[] = [
    ['Non.', 'By no means, I would rather not do that at all.'],
    ['Je reste ici avec vous ce soir.', 'I stay.'],
  ];
  expect(cut(pairs)).toEqual(['By no means, I would rather not do that at all.', 'I stay.']);
});

it('inside a sentence, a cut stands where the word links say', () => {
  const pairs: Pair[] = [['Hier soir| le train est parti.', 'The train left the station late last night.']];
  expect(cut(pairs)[0]).not.toBe('The train left the station late');
  const linked: Pair[] = [
    ['Il est parti hier| parce que tout le monde dormait.', 'He left very late yesterday evening because all slept.'],
  ];
  const links = [
    ['Il', 'He'],
    ['parti', 'left'],
    ['hier', 'yesterday evening'],
    ['parce que', 'because'],
    ['dormait', 'slept'],
  ] as const;
  expect(cut(linked, links)).toEqual(['He left very late yesterday evening', 'because all slept.']);
});

it('without links, a cut stands at the end of a clause close to the share of the letters', () => {
  const pairs: Pair[] = [
    ['Quand il pleut à verse,| nous restons à la maison.', 'When it rains hard, we stay at home.'],
  ];
  expect(cut(pairs)).toEqual(['When it rains hard,', 'we stay at home.']);
});

it('a clause that ends too far away is no place: a cut before a small word is better', () => {
  const pairs: Pair[] = [
    [
      'Oui, mon ami a vu le grand film| de la semaine passée au cinéma.',
      'Yes, my friend saw the great film of the past week at the pictures.',
    ],
  ];
  expect(cut(pairs)).toEqual(['Yes, my friend saw the great film', 'of the past week at the pictures.']);
});

it('a cue without words stays without, and the last one with words has all the rest', () => {
  const pairs: Pair[] = [['Un deux|| trois quatre.', 'One two three four.']];
  expect(cut(pairs)).toEqual(['One two', '', 'three four.']);
  expect(cut([['Un deux trois quatre.|', 'One two three four.']])).toEqual(['One two three four.', '']);
});

it('more cues than words leave the last ones empty, none merged', () => {
  expect(cut([['Un| deux| trois.', 'Yes.']]).filter(Boolean)).toEqual(['Yes.']);
});

it('an article without cues is left as it is', () => {
  const translation = buildTranslation([{ pairs: [['Un.', 'One.']] }]);
  expect(placeCues(translation)).toBe(translation);
});
