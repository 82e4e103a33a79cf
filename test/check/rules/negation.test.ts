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
    ['Il part sans elle.', 'He does not take her along.'],
  ])('passes %j, %j', (source, target) => expect(checkNegation({ source, target })).toBeUndefined());

  it.each([
    ["Le ministre n'a pas divulgué le prix.", 'The minister disclosed the price.'],
    ['Les parties n’ont pas donné de détail.', 'The parties gave details.'],
    ['Personne ne sait pourquoi.', 'People know why.'],
    ["Elle n'a aucune idée.", 'She has an idea.'],
    ['Mieux vaut ne pas partir.', 'It is better to leave.'],
    ['Il ne peut régler la crise.', 'He can solve the crisis.'],
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
    ['Peu de gens refusent de partir.', 'People do not refuse to leave.'],
    [
      "Il n'est pas venu hier, car la gare du quartier était fermée.",
      'He did not come yesterday, for the station was not closed.',
    ],
  ])('finds what was added in %j, %j', (source, target) =>
    expect(checkNegation({ source, target })).toMatch(/^negation may be added: "/u),
  );
});
