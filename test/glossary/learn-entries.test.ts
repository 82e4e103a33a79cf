import { expect, it } from 'vitest';
import { learnEntries } from '../../src/glossary/learn-entries.ts';
import { parseGlossary } from '../../src/glossary/parse-glossary.ts';
import { renderProposals } from '../../src/glossary/render-proposals.ts';
import { replacedWords } from '../../src/glossary/replaced-words.ts';
import { runInWorld } from '../support/world.ts';

const CORRECTIONS = [
  ['Les conseils départementaux paient.', 'The local boards pay.', 'The departmental councils pay.'],
  ['Un conseil départemental se plaint.', 'A local board complains.', 'A departmental council complains.'],
  [
    'Le conseil départemental du Var refuse.',
    'The local board of Var refuses.',
    'The departmental council of Var refuses.',
  ],
  ['Le conseil des ministres accepte.', 'The board of ministers agrees.', 'The cabinet agrees.'],
  ['Selon Loukachenko, c’est fini.', 'According to Lucas, it is over.', 'According to Lukashenko, it is over.'],
  ['Lu dans Mediapart.', 'Read in Media Part.', 'Read in Mediapart.'],
  ['Il pleut.', 'It rains.', 'It rains.'],
].map(([source = '', machine = '', target = '']) => ({ source, machine, target }));

it('learns terms that were corrected alike, and names by their likeness', () => {
  const learnt = learnEntries(CORRECTIONS).map(({ kind, french, english, times }) => [kind, french, english, times]);
  expect(learnt).toEqual([
    ['term', 'conseil départemental', 'departmental council', 2],
    ['term', undefined, 'departmental councils', 1],
    ['term', undefined, 'cabinet', 1],
    ['name', 'Loukachenko', 'Lukashenko', 1],
    ['keep', 'Mediapart', 'Mediapart', 1],
  ]);
});

it.each([
  ['heat bomb', 'heat pump', 'pompe à chaleur'],
  ['warmth pump', 'heat pump', 'pompe à chaleur'],
])('learns the whole of a term of which one word was put right: %s, %s', (wrong, right, french) => {
  const corrections = ['Une %s coûte cher.', 'Il vend sa %s.'].map((source, k) => ({
    source: source.replace('%s', french),
    machine: k === 0 ? `A ${wrong} is dear.` : `He sells his ${wrong}.`,
    target: k === 0 ? `A ${right} is dear.` : `He sells his ${right}.`,
  }));
  expect(learnEntries(corrections).map((entry) => entry.english)).toContain(right);
});

it('writes a glossary that can be read', () => {
  const text = renderProposals(learnEntries(CORRECTIONS));
  expect(parseGlossary(text, 'g.yaml').map(({ kind, french, english }) => [kind, french, english])).toEqual([
    ['term', 'conseil départemental', 'departmental council'],
    ['name', 'Loukachenko', 'Lukashenko'],
    ['keep', 'Mediapart', 'Mediapart'],
  ]);
  expect(text).toContain('# "board of ministers" became "cabinet" in: Le conseil des ministres accepte.');
  expect(renderProposals([])).toBe('# these corrections speak for no entry\n');
});

it('finds what was replaced, and only that', () => {
  expect(replacedWords('a b c d', 'a x c y z')).toEqual([
    { before: 'b', after: 'x' },
    { before: 'd', after: 'y z' },
  ]);
  expect(replacedWords('a b', 'a')).toEqual([]);
  expect(replacedWords('', 'a b')).toEqual([]);
});

it('is a command', async () => {
  const stdin = [
    'french\tmachine_english\tenglish',
    ...CORRECTIONS.map((c) => `${c.source}\t${c.machine}\t${c.target}`),
  ];
  const { code, output } = await runInWorld(['glossary', 'learn'], { stdin: stdin.join('\n') });
  expect([code, output]).toEqual([0, renderProposals(learnEntries(CORRECTIONS))]);
});
