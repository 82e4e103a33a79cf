import { describe, expect, it } from 'vitest';
import { checkDirection } from '../../../src/check/rules/direction.ts';

describe('checkDirection', () => {
  it.each([
    ['Les prix ont augmenté de 3 %.', 'Prices rose by 3%.'],
    ["Le chômage est en baisse, à 8 %, et l'emploi grimpe.", 'Unemployment is down to 8% and employment is climbing.'],
    ['La hausse des prix a ralenti.', 'The rise in prices has slowed.'],
    ['Le loyer est plus élevé.', 'The rent is higher.'],
    ['Le ministre a refusé de répondre à la hausse.', 'The minister declined to answer the increase.'],
    ['La progression fut progressive.', 'Step by step it went on.'],
    ['Il a réduit le déficit en augmentant les impôts.', 'He cut the deficit by raising taxes.'],
    ['Il a réduit le déficit en augmentant les impôts.', 'He raised taxes and the deficit is smaller.'],
    ['Elle est tombée amoureuse.', 'She fell in love.'],
    ['Une faible croissance, un risque élevé.', 'Weak growth, a high risk.'],
    ['La hausse aux Pays-Bas est plus grande.', 'The rise in the Netherlands is greater.'],
    ['Il abandonne la hausse.', 'He is dropping the increase.'],
    ['Le taux est deux fois moins élevé.', 'The rate is two times lower.'],
    ['Un taux peu élevé suffit.', 'A low rate will do.'],
    ['La récession freine le développement.', 'The downturn slows development down.'],
  ])('passes %j, %j', (source, target) => expect(checkDirection({ source, target })).toBeUndefined());

  it.each([
    ['Les prix ont augmenté de 3 %.', 'Prices decreased by 3%.', 'a rise may have become a fall: "augmenté"'],
    ['La hausse est forte.', 'The drop is sharp.', 'a rise may have become a fall: "hausse"'],
    ['Le cours a grimpé.', 'The share price fell.', 'a rise may have become a fall: "grimpé"'],
    ['Le chômage a reculé.', 'Unemployment is up 3 points.', 'a fall may have become a rise: "reculé"'],
    [
      'Il a réduit le déficit en augmentant les impôts.',
      'He cut the deficit by lowering taxes.',
      'a rise may have become a fall: "augmentant"',
    ],
    // English has a rise for each of the French, but not in its place; and the reverse.
    [
      'Le gouvernement veut stimuler la croissance du pays cette année.',
      'The government wants to boost the decline of the country this year.',
      'a rise may have become a fall: "croissance"',
    ],
    [
      'La récession est finie, et les prix augmentent vite dans le pays.',
      'The recession is over, and the prices fall fast in the country.',
      'a rise may have become a fall: "augmentent"',
    ],
    // No fall is left over in English, but there is one where the rise should be.
    [
      'Dans tout le pays, malgré la crise et sa chute, les prix augmentent encore cette année partout.',
      'All over the country, despite the crisis and so on, the prices decrease again this year everywhere.',
      'a rise may have become a fall: "augmentent"',
    ],
    // A rise of English's own answers that of the French, in whose place there is a fall that nothing explains.
    [
      'Le gouvernement veut favoriser la croissance du pays cette année.',
      'The government wants to boost the decline of the country this year.',
      'a rise may have become a fall: "croissance"',
    ],
    // Both are left over, somewhat apart.
    [
      'Les prix augmentent encore cette année dans tout le pays et ailleurs.',
      'All over the country prices decrease again this year and elsewhere too.',
      'a rise may have become a fall: "augmentent"',
    ],
    // Each side tells one thing alone, and the clauses are turned round.
    [
      "L'augmentation de 38 pour cent ne concerne que 400 appartements de la société qui les loue.",
      'Only for 400 flats of the company that lets them will the rent fall by 38 percent.',
      'a rise may have become a fall: "augmentation"',
    ],
    ['On allège la dette du pays.', "The country's debt is increased.", 'a fall may have become a rise: "allège"'],
    // In a text that is short in one language, places tell nothing.
    [
      'Les prix augmentent.',
      'They decrease, that is prices, in all of these countries and elsewhere.',
      'a rise may have become a fall: "augmentent"',
    ],
  ])('finds the reversal in %j, %j', (source, target, message) =>
    expect(checkDirection({ source, target })).toBe(message),
  );

  it('takes what stands at the other end of a long sentence for something else', () => {
    const french = `Les prix augmentent${' et la maison est bleue'.repeat(6)}.`;
    const rest = ' and the house is blue'.repeat(6);
    expect(checkDirection({ source: french, target: `They decrease${rest}.` })).toBeDefined();
    expect(checkDirection({ source: french, target: `They change${rest} and decrease.` })).toBeUndefined();
  });
});
