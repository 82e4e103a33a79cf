import { describe, expect, it } from 'vitest';
import { checkNegation } from '../../../src/check/rules/negation.ts';

describe('checkNegation', () => {
  it.each([
    ["Le ministre n'a pas divulgué le prix.", 'The minister did not disclose the price.'],
    ["Il n'est jamais venu.", 'He has never come.'],
    ['Personne ne sait pourquoi.', 'Nobody knows why.'],
    ["Elle n'a aucune idée.", 'She has no idea.'],
    ["Le pont n'est pas sûr.", 'The bridge is unsafe.'],
    ["Il n'a pas pu venir.", 'He was unable to come.'],
    ["Elle n'a pas répondu.", 'She failed to answer.'],
    ['Il ne mange pas.', 'He doesn’t eat.'],
    ['Il ne mange que du pain.', 'He eats bread and that is it.'],
    ["C'est plus grand qu'on ne le croit.", 'It is bigger than people think.'],
    ['Pas de doute : il viendra.', 'He will surely come.'],
    ['Il ne fait aucun doute que le pont tiendra.', 'The bridge will certainly hold.'],
    ['Le ministre ne peut que refuser la demande.', 'The minister can but refuse the request.'],
    ['Le pays est pauvre, voire ruiné.', 'The country is poor, if not ruined.'],
    ["Il n'en reste pas moins un grand homme.", 'He is still a great man.'],
    ['Il y a pas mal de gens.', 'There are quite a few people.'],
    ['Elle a sans doute raison.', 'She must be right.'],
    ['Il part sans elle.', 'He does not take her along.'],
    ["Il n'est pas que maire.", 'He is a mayor, and more than that.'],
    ["Il n'y a pas que le prix.", 'There is more to it than the price.'],
    ['Il ne peut y avoir que cinq enfants.', 'Five children may be present.'],
    ["Il continue comme si de rien n'était.", 'He goes on as before.'],
    ["Il n'est pas clair si elle viendra.", 'It is unclear whether she will come.'],
  ])('passes %j, %j', (source, target) => expect(checkNegation({ source, target })).toBeUndefined());

  it.each([
    ["Le ministre n'a pas divulgué le prix.", 'The minister disclosed the price.'],
    ['Les parties n’ont pas donné de détail.', 'The parties gave details.'],
    ['Personne ne sait pourquoi.', 'People know why.'],
    ["Elle n'a aucune idée.", 'She has an idea.'],
    ["C'est pas vrai.", 'It is true.'],
    ["Elle n'admet l'existence d'aucun conflit.", 'She sees a conflict.'],
    ['Mieux vaut ne pas partir.', 'It is better to leave.'],
    ['Il ne peut régler la crise.', 'He can solve the crisis.'],
    ['Nous ne pouvons les retenir.', 'We can hold them back.'],
    ["Il ne croit pas qu'elle viendra.", 'He thinks that she will come.'],
    ['Il ne croit pas que la dame viendra.', 'He thinks that the lady will come.'],
    ["Personne n'est venu.", 'Everybody came.'],
    ["Personne dans l'Union n'a à craindre cela.", 'People in the Union need to fear that.'],
    ["Aucun 11 septembre n'a suivi.", 'A September 11 followed.'],
    ['Ils ne « menacent » pas le monde.', 'They "threaten" the world.'],
    ["Ils n'ont aucunement aidé.", 'They did help.'],
    // What denies on both sides stands for no other negation, nor does what only begins like it.
    ["L'indépendance ne serait pas acceptée.", 'Independence would be accepted.'],
    ["Le choix ne fait pas l'unanimité.", 'The choice is unanimous.'],
    ["Le chômage n'est pas élevé.", 'Unemployment is high.'],
    // What limits is `limite`, and what is without is `sans`: neither stands for the negation.
    ['Ce débat ne se limite pas au monde arabe.', 'This debate is limited to the Arab world.'],
    ["Le pays ne peut pas survivre sans l'aide des autres.", 'The country can survive without the help of others.'],
    ["Le pont n'est jamais sûr.", 'Unfortunately, the bridge is safe under the university.'],
  ])('finds the flaw in %j, %j', (source, target) =>
    expect(checkNegation({ source, target })).toMatch(/^negation may be lost: "/u),
  );

  it.each([
    ['Le pont est sûr.', 'The bridge is not safe.'],
    ['Il mange du pain.', 'He doesn’t eat bread.'],
    [
      "C'est plus difficile pour le maire, alors que les prix augmentent.",
      'It is not harder for the mayor, with prices going up.',
    ],
    ['Elle a sans doute raison.', 'She is not right.'],
    ["On peut partir n'importe quand.", 'You can not leave at any time.'],
    ['Peu de gens refusent de partir.', 'People do not refuse to leave.'],
    ["Il n'y a qu'une gare dans cette ville.", 'The town does not have the station.'],
    [
      "Il n'est pas venu hier, car la gare du quartier était fermée.",
      'He did not come yesterday, for the station was not closed.',
    ],
  ])('finds what was added in %j, %j', (source, target) =>
    expect(checkNegation({ source, target })).toMatch(/^negation may be added: "/u),
  );
});

describe('where negations stand', () => {
  const filler = (language: 'fr' | 'en', count: number) =>
    Array.from({ length: count }, () => (language === 'fr' ? 'la maison est bleue et' : 'the house is blue and')).join(
      ' ',
    );
  const french = (before: number, after: number) =>
    `${filler('fr', before)} il ne parle pas ${filler('fr', after)} fin.`.trim();
  const english = (before: number, after: number) =>
    `${filler('en', before)} he does not speak ${filler('en', after)} end.`.trim();

  it('one about as far into the English will do, one at the other end will not', () => {
    expect(checkNegation({ source: french(1, 9), target: english(1, 9) })).toBeUndefined();
    expect(checkNegation({ source: french(1, 9), target: english(3, 7) })).toBeUndefined();
    expect(checkNegation({ source: french(0, 9), target: english(9, 0) })).toBe('negation may be lost: "ne parle pas"');
    expect(checkNegation({ source: french(9, 0), target: english(0, 9) })).toBe('negation may be lost: "ne parle pas"');
  });

  it('in a short sentence, the place tells nothing', () => {
    expect(
      checkNegation({ source: 'Il ne vient pas, hélas, ce soir.', target: 'This evening, alas, he does not.' }),
    ).toBeUndefined();
  });

  it('a hint has to be nearer than a negation', () => {
    const hint = (before: number, after: number) =>
      `${filler('en', before)} he refuses to speak ${filler('en', after)} end.`.trim();
    expect(checkNegation({ source: french(2, 8), target: hint(2, 8) })).toBeUndefined();
    expect(checkNegation({ source: french(2, 8), target: hint(6, 4) })).toBe('negation may be lost: "ne parle pas"');
  });

  it('each serves once: of two, both have to be there', () => {
    const two = 'Il ne mange pas et elle ne boit pas.';
    expect(checkNegation({ source: two, target: 'He does not eat and she does not drink.' })).toBeUndefined();
    expect(checkNegation({ source: two, target: 'He does not eat and she drinks.' })).toBe(
      'negation may be lost: "ne boit pas"',
    );
    expect(
      checkNegation({ source: 'Il ne mange pas et elle boit.', target: 'He does not eat and she does not drink.' }),
    ).toBe('negation may be added: "not"');
  });
});

it('one that the French has no reason for is named', () => {
  expect(checkNegation({ source: 'Il mange du pain.', target: 'He never eats bread.' })).toBe(
    'negation may be added: "never"',
  );
  expect(checkNegation({ source: 'Il rejette le projet.', target: 'He does not accept the project.' })).toBeUndefined();
  expect(checkNegation({ source: 'Il part sans payer.', target: 'He leaves and does not pay.' })).toBeUndefined();
});

it('a hint that translates a word of the French is no trace of its negation', () => {
  const source = "L'accès est limité et il ne parle pas.";
  expect(checkNegation({ source, target: 'Access is limited and he speaks.' })).toBe(
    'negation may be lost: "ne parle pas"',
  );
  const without = 'Il part sans payer et il ne parle pas.';
  expect(checkNegation({ source: without, target: 'He leaves without paying and he speaks.' })).toBe(
    'negation may be lost: "ne parle pas"',
  );
  expect(checkNegation({ source: 'Il part et il ne paie pas.', target: 'He leaves without paying.' })).toBeUndefined();
});

it('finds the same in a sentence whatever came before it', () => {
  const texts = { source: 'Il part sans payer et il ne parle pas.', target: 'He leaves without paying and he speaks.' };
  expect([1, 2, 3].map(() => checkNegation(texts))).toEqual(Array(3).fill('negation may be lost: "ne parle pas"'));
});
