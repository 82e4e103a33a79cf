import { describe, expect, it } from 'vitest';
import { groupLines } from '../../src/extract/group-lines.ts';
import { readLines } from '../../src/extract/read-lines.ts';

/** `text` with `+` between lines that are one block and a line break between blocks. */
const grouped = (text: string) =>
  groupLines(readLines(text))
    .map((group) => group.map(({ content }) => content).join(' + '))
    .join('\n');

const WRAPPED = [
  'Le conseil s’est réuni hier soir dans la salle des fêtes, devant une',
  'cinquantaine d’habitants venus protester contre la fermeture de leur',
  'école, et que la pluie n’avait pas découragés de faire le chemin à',
  'pied.',
];
const WRAPPED_GROUP = WRAPPED.join(' + ');

describe('hard-wrapped lines', () => {
  it('are one block', () => expect(grouped(WRAPPED.join('\n'))).toBe(WRAPPED_GROUP));

  it('are one block in a file of which the rest is a paragraph a line', () => {
    const sentence =
      'La salle est restée pleine jusqu’à minuit passé, et personne n’a voulu partir avant la fin du long vote.';
    expect(grouped(`${sentence}\n${sentence}\n${sentence}\n\n${WRAPPED.join('\n')}`)).toBe(
      `${sentence}\n${sentence}\n${sentence}\n${WRAPPED_GROUP}`,
    );
  });

  it('are one block though one of them is too long to wrap', () => {
    const lines = [...WRAPPED.slice(0, 2), `https://exemple.fr/${'a'.repeat(120)}`, ...WRAPPED.slice(2)];
    expect(grouped(lines.join('\n'))).toBe(lines.join(' + '));
  });

  it('part where the first line of a paragraph is indented', () => {
    const indented = WRAPPED.map((line, k) => (k === 0 ? `    ${line}` : line)).join('\n');
    expect(grouped(`${indented}\n${indented}`)).toBe(`${WRAPPED_GROUP}\n${WRAPPED_GROUP}`);
  });

  it('may begin with a dash or a number that is no marker', () => {
    const lines = [
      'Le train qui mène de la ville haute jusqu’à la gare de la ville basse',
      '– le plus vieux du pays – ne roulera plus le dimanche, et il a été dit',
      '12. fois déjà qu’il fermerait, ce que la compagnie nie depuis des mois',
      'sans avoir jamais montré le moindre papier à la presse ni aux maires.',
    ];
    expect(grouped(lines.join('\n'))).toBe(lines.join(' + '));
  });
});

describe('lines that are a block each', () => {
  it.each([
    ['short ones', 'Pommes\nPoires\nNoix'],
    [
      'verses',
      'Sous le ciel du matin la barque s’en allait,\nEt le vent, sans un mot, lui montrait le chemin\nQue la nuit',
    ],
    ['items', '- un\n- deux\n1) trois'],
    ['a date after the end', `Le maire a signé hier soir.\n3 mai 2020`],
    ['a quotation and what follows', '> Il pleut\nalors rien'],
  ])('%s', (_, text) => {
    expect(grouped(text)).toBe(text.replace('> ', ''));
  });
});

it('goes on with a sentence that a line breaks, and with an item by its indentation', () => {
  expect(grouped('Une phrase assez longue pour être coupée ici, mais\nseule de son espèce.\n\n- un\n  deux')).toBe(
    'Une phrase assez longue pour être coupée ici, mais + seule de son espèce.\n- un + deux',
  );
});
