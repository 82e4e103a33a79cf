import { expect, it } from 'vitest';
import { projectMarks } from '../../src/align/project-marks.ts';
import type { InlineMark } from '../../src/document/article.ts';
import type { AlignedTranslation, WordLink } from '../../src/document/translation.ts';
import { buildTranslation, type Pair } from '../support/build-translation.ts';

/** The words of each target mark, and the notices, where the source has these marks: `kind:words`, `kind:words#2` for the second. */
function project(pairs: readonly Pair[], marks: readonly string[], links: Readonly<Record<string, string>> = {}) {
  const built = buildTranslation([{ pairs }]);
  const [source, target] = [built.source.blocks[0], built.target.blocks[0]];
  if (!source || !target) throw new Error('no block');
  const spanIn = (text: string, words: string) => {
    const [part = '', nth = '1'] = words.split('#');
    let start = -1;
    for (let k = 0; k < Number(nth); k++) start = text.indexOf(part, start + 1);
    if (start < 0) throw new Error(`no ${words}`);
    return { start, end: start + part.length };
  };
  const given = marks.map((mark): InlineMark => {
    const [kind = '', words = ''] = mark.split(':');
    return { kind: kind as InlineMark['kind'], span: spanIn(source.text, words) };
  });
  const words = Object.entries(links).map(([french, english]): WordLink => {
    return { source: spanIn(source.text, french), target: spanIn(target.text, english), probability: 1 };
  });
  const translation: AlignedTranslation = {
    ...built,
    source: { ...built.source, blocks: [{ ...source, marks: given }] },
    groups: built.groups.map((group) => ({ ...group, words })),
  };
  const { translation: projected, notices } = projectMarks(translation);
  const found = projected.target.blocks[0];
  return {
    marks: (found?.marks ?? []).map(({ kind, span }) => `${kind}:${found?.text.slice(span.start, span.end)}`),
    starts: (found?.marks ?? []).map(({ span }) => span.start),
    notices: notices.map(({ message }) => message),
  };
}

it('a mark on words that stand in the English unchanged is on these', () => {
  const found = project([['Le film Amélie est sorti.', 'The movie Amélie is out.']], ['emphasis:Amélie']);
  expect(found).toMatchObject({ marks: ['emphasis:Amélie'], notices: [] });
});

it('a mark on the second of two equal words is on the second', () => {
  const pair: Pair = ['Java bat Java sans Javascript.', 'Java beats Java without Javascript.'];
  expect(project([pair], ['code:Java#2'])).toMatchObject({ marks: ['code:Java'], starts: [11] });
  expect(project([pair], ['code:Java'])).toMatchObject({ starts: [0] });
});

it('words that the English has another number of times are no guide', () => {
  const found = project([['Le mot Paris.', 'The word Paris, Paris.']], ['code:Paris']);
  expect(found.marks).toEqual([]);
  expect(found.notices).toEqual(['code of “Paris” is not in the English: its words there cannot be told']);
});

it('a mark on a whole sentence, punctuation apart, is on the whole', () => {
  const found = project(
    [
      ['Il pleut.', 'It rains.'],
      ['Elle « part ».', 'She “leaves”.'],
    ],
    ['strong:Elle « part'],
  );
  expect(found).toMatchObject({ marks: ['strong:She “leaves”.'], notices: [] });
});

it('a mark across two sentences is one across both', () => {
  const pairs: Pair[] = [
    ['Il pleut.', 'It rains.'],
    ['Elle part.', 'She leaves.'],
  ];
  expect(project(pairs, ['strong:Il pleut. Elle part.']).marks).toEqual(['strong:It rains. She leaves.']);
});

it('a mark follows the word links', () => {
  const links = { bateau: 'boat', rouge: 'red' };
  const found = project([['Le bateau rouge part.', 'The red boat leaves.']], ['emphasis:bateau rouge'], links);
  expect(found).toMatchObject({ marks: ['emphasis:red boat'], notices: [] });
});

it('a mark whose links lie among those of other words is dropped', () => {
  const links = { vite: 'quickly', part: 'it leaves', demain: 'tomorrow', bateau: 'the boat' };
  const pair: Pair = ['Le bateau part vite demain.', 'quickly it leaves tomorrow the boat.'];
  // `quickly … the boat` takes in two other words for its own two: as many are borne.
  expect(project([pair], ['strong:vite demain'], links).marks).toEqual(['strong:quickly it leaves tomorrow']);
  const alone = { vite: 'quickly', bateau: 'the boat', part: 'it leaves', demain: 'tomorrow' };
  const wide = { ...alone, bateau: 'quickly it leaves tomorrow the boat' };
  expect(project([pair], ['strong:bateau'], wide)).toMatchObject({
    marks: [],
    notices: [expect.stringMatching(/^strong of “bateau”/)],
  });
});

it('marks are in the order of their starts, the longer first', () => {
  const pair: Pair = ['Lire Zola ou Hugo et Balzac.', 'Read Hugo or Zola and Balzac.'];
  expect(project([pair], ['emphasis:Zola', 'strong:Hugo', 'link:Balzac']).marks).toEqual([
    'strong:Hugo',
    'emphasis:Zola',
    'link:Balzac',
  ]);
  expect(project([pair], ['emphasis:Zola', 'strong:Lire Zola ou Hugo et Balzac']).marks).toEqual([
    'strong:Read Hugo or Zola and Balzac.',
    'emphasis:Zola',
  ]);
});

it('a long mark is cut short in its notice, which names its sentences', () => {
  const long = 'un très grand nombre de mots que rien ne relie à rien';
  const built = project([[`Voici ${long} ici.`, 'Nothing of it.']], [`emphasis:${long}`]);
  expect(built.notices).toEqual([
    'emphasis of “un très grand nombre de mots que rien n…” is not in the English: its words there cannot be told',
  ]);
});

it('without marks, nothing changes', () => {
  const translation = buildTranslation([{ pairs: [['Un.', 'One.']] }]);
  expect(projectMarks(translation)).toEqual({ translation, notices: [] });
});
