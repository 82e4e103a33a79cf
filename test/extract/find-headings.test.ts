import { expect, it } from 'vitest';
import { readPlainText } from '../../src/extract/read-plain-text.ts';

const PROSE =
  'Le pont de la ville haute sera fermé pendant trois mois, le temps de refaire sa chaussée et ses trottoirs.';
/** Kinds of the lines of a text with a paragraph a line. */
const kinds = (...lines: readonly string[]) =>
  readPlainText(lines.join('\n')).blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind));

it.each([
  'Les commerçants s’inquiètent',
  'Faut-il fermer le pont ?',
  '« Nous partirons »',
  '2020, année noire',
  'Par temps de pluie',
  'Un pont... pour qui ?',
  'Le pont ferme ! Un maire en colère',
  'Le fils de M. Petit et du Dr. Roux est-il là ?',
])('a subheading between paragraphs: %s', (line) => {
  expect(kinds(PROSE, line, PROSE)).toEqual(['paragraph', 2, 'paragraph']);
});

it.each([
  'Il pleut.',
  'voici la suite',
  'Trois choses :',
  '— Tu viens',
  'Lyon, le mercredi 1er mai 2024',
  'Publié le 3 mai 2024 à 10 h 30',
  'Par Jeanne Roux',
  'De notre envoyée spéciale à Lyon',
  'Photo : Marc Petit',
  'La mer monte", dit le chant',
  '12/05/2020',
  'Les flèches… sont là... Mais non !!! Vraiment ?? Oui !',
  'Elle riait. Et lui ?',
])('no subheading: %s', (line) => {
  expect(kinds(PROSE, line, PROSE)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

it('the first line is the title if it stands alone or is much shorter than the next', () => {
  expect(kinds('Le pont ferme', '', 'Trois mois.')).toEqual([1, 'paragraph']);
  expect(kinds('Le pont ferme', PROSE)).toEqual([1, 'paragraph']);
  expect(kinds('Le pont ferme', 'Le port ouvre')).toEqual(['paragraph', 'paragraph']);
  expect(kinds('Le pont ferme')).toEqual(['paragraph']);
  expect(kinds('Le pont ferme.', '', PROSE)).toEqual(['paragraph', 'paragraph']);
  expect(kinds('3 mai 2024', '', PROSE)).toEqual(['paragraph', 'paragraph']);
});

it('a subheading may follow the title, but neither verses nor a last line are one', () => {
  expect(kinds('Le pont ferme', '', 'Trois mois de travaux', PROSE)).toEqual([1, 2, 'paragraph']);
  expect(kinds(PROSE, 'Dans le vent', 'Dans le vent du matin', 'Dans le vent du matin clair et froid')).toEqual(
    Array(4).fill('paragraph'),
  );
  expect(kinds(PROSE, 'Today')).toEqual(['paragraph', 'paragraph']);
});
