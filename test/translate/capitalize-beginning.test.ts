import { expect, it } from 'vitest';
import { capitalizeBeginning } from '../../src/translate/capitalize-beginning.ts';

it.each([
  ['Les visites sont libres.', 'visits are free.', 'Visits are free.'],
  ['« Élan ! »', '"élan!"', '"Élan!"'],
  ['les visites', 'visits', 'visits'],
  ["L'iPhone est cher.", 'iPhone is expensive.', 'iPhone is expensive.'],
  ['EBay paie.', 'eBay pays.', 'eBay pays.'],
  ['Voyez exemple.org.', 'exemple.org is the place.', 'exemple.org is the place.'],
  ['Écrivez à @anne.', '@anne is the one.', '@anne is the one.'],
  ['Trois chats', '3 cats', '3 cats'],
  ['Oui', 'Yes', 'Yes'],
  ['Λόγος et raison', 'λόγος and reason', 'λόγος and reason'],
])('%s: %s', (source, text, begun) => {
  expect(capitalizeBeginning(text, source)).toBe(begun);
});
