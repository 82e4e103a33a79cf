import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

describe('whatever the cues and the English', () => {
  const word = fc.constantFrom('un', 'deux', 'la', 'maison', 'bleue', 'et', 'demain,', 'soir');
  const cue = fc.array(word, { minLength: 0, maxLength: 5 }).map((words) => words.join(' '));
  const english = fc
    .array(fc.constantFrom('one', 'two', 'the', 'house', 'blue', 'and', 'tomorrow,', 'evening.'), {
      minLength: 1,
      maxLength: 14,
    })
    .map((words) => words.join(' '));

  it('cues follow each other and hold all words of the English once, and an empty one stays empty', () => {
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1, maxLength: 5 }), english, (cues, target) => {
        fc.pre(cues.some((part) => part !== ''));
        const parts = cut([[cues.map((part, k) => (k > 0 && part !== '' ? ` ${part}` : part)).join('|'), target]]);
        expect(parts.join(' ').split(/\s+/u).filter(Boolean)).toEqual(target.split(' '));
        expect(parts.filter((part, k) => cues[k] === '' && part !== '')).toEqual([]);
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it('a link to every word puts each cut behind the last word of its cue', () => {
    const names = ['Anna', 'Bruno', 'Carla', 'Denis', 'Elsa', 'Farid', 'Gilda', 'Hugo'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 30 }), (before, length) => {
        const stretched = names.map((name, k) => (k < before ? name : name + 'x'.repeat(length)));
        const french = [names.slice(0, before).join(' '), names.slice(before).join(' ')].join('| ');
        const links = names.map((name, k) => [name, stretched[k] ?? ''] as const);
        expect(cut([[french, stretched.join(' ')]], links)).toEqual([
          stretched.slice(0, before).join(' '),
          stretched.slice(before).join(' '),
        ]);
      }),
      { seed: 32 },
    );
  });
});

it('links that cross too much are not followed, nor is one of another block', () => {
  const pair: Pair = ['aaaa bbbb| cccc dddd', 'one two three four'];
  expect(cut([pair])).toEqual(['one two', 'three four']);
  const crossed = [
    ['aaaa', 'four'],
    ['bbbb', 'one'],
    ['cccc', 'three'],
    ['dddd', 'two'],
  ] as const;
  expect(cut([pair], crossed)).toEqual(['one two', 'three four']);
  expect(cut([pair], [['bbbb', 'three']])).toEqual(['one two three', 'four']);
});

it('blocks without cues stay as they are, and so does a translation that has none', () => {
  const built = buildTranslation([{ pairs: [['Oui.', 'Yes.']] }, { pairs: [['Non.', 'No.']] }]);
  expect(placeCues(built)).toBe(built);
  const [first, second] = built.source.blocks;
  if (!first || !second) throw new Error('no blocks');
  const cues: Cue[] = [{ span: { start: 0, end: 4 }, startMs: 0, endMs: 900, name: '1' }];
  const placed = placeCues({ ...built, source: { ...built.source, blocks: [first, { ...second, cues }] } });
  expect(placed.target.blocks[0]).toBe(built.target.blocks[0]);
  expect(placed.target.blocks[0]?.cues).toBeUndefined();
  expect(placed.target.blocks[1]?.cues?.map(({ span }) => span)).toEqual([{ start: 0, end: 3 }]);
});

it('a sentence cut into cues has no bearing on another count of English sentences', () => {
  const pairs: Pair[] = [
    ['Oui.', 'Yes.', 'Surely.'],
    ['Je reste ici avec vous ce soir.', 'I stay here with you tonight.'],
  ];
  const parts = cut(pairs);
  expect(parts).toEqual(['Yes.', 'Surely. I stay here with you tonight.']);
});
