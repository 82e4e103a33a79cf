import { describe, expect, it } from 'vitest';
import { isStatement } from '../../src/summarize/is-statement.ts';

describe('isStatement', () => {
  it.each([
    'Le pont a cédé hier.',
    '« Le pont a cédé », dit le maire.',
    'Le pont a cédé (personne ne passait).',
    'Le pont a cédé le 12 mars 2019 à midi.',
    'Photographe de métier, Anna vit à Nice.',
    'Une fermeture du pont a été décidée par la mairie.',
    'Un pont qui menaçait de céder a été fermé.',
    'BlackRock et LinkedIn vendent des iPhone à Nice.',
  ])('takes %j', (text) => expect(isStatement(text)).toBe(true));

  it.each([
    ['a title', 'Le pont de la discorde'],
    ['a fragment', 'Fermé.'],
    ['an end of a sentence', 'et que le pont tient encore.'],
    ['a date', 'Publié le 3 mai 2021 à 10 h 12.'],
    ['a date line', 'Lyon, le 12 mars 2019 à 9 h 30.'],
    ['a lone date', 'Mardi 12 mars 2019 à midi.'],
    ['a credit', 'Photo : Anna Brun pour le journal.'],
    ['a link', 'Lire aussi notre dossier sur les ponts.'],
    ['a subheading run into it', 'Le pont de la discordeHier, le maire a parlé.'],
    ['a credit run into it', 'Le pont chanté par les ValmontaisEn présence du maire, le pont a rouvert.'],
    ['a subject and a participle', 'Une fermeture du pont décidée par la mairie de Valmont.'],
    ['a subject and a clause', 'Des images qui rappellent celles de la crue de 1910.'],
    ['half a quotation', '« Le pont a cédé sous nos yeux.'],
  ])('leaves %s', (_, text) => expect(isStatement(text)).toBe(false));
});
