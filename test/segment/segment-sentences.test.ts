import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/document/article.ts';
import { assertSpansCover } from '../../src/document/span.ts';
import { segmentSentences } from '../../src/segment/segment-sentences.ts';
import { casesOf, cutSentences, expectCuts } from '../support/cut-sentences.ts';

describe('closing marks stay with what they close', () => {
  it.each(
    casesOf(`
    « Il pleut. | Il neige. » | Elle rit.
    « Non.\u00a0» | Elle part.
    « Oui\u202f!\u202f» | Il rit.
    Elle dit : "Je pars. | Je reviens." | Puis elle part.
    Il a dit "non". | "Oui", dit-elle. | "Bon." | Elle sort.
    (Il rit.) | Le reste suit.
    “C’est fini.” | ‘Enfin !’ | Ouf.
    Il lit.[2] | Elle dort.[^note][^3] | Il a [2] fils. | [Non.] | Fin.[^4]
    « Oui. » [1] | Non. [2][3] | Il cite « Oui ! » [12] et dort. | Il part. [^n] | Fin. [4]
    [1] Il part. | [2] Elle reste.
    Il a dit (« Non. ») | Elle a ri.
  `),
  )('%s', (line) => expectCuts(line));
});

describe('a straight quote', () => {
  it.each(
    casesOf(`
    C'est annoncé." | Depuis hier, tout va. | Il dit "oui". | Fin.
    Il faut partir.|"C'est la règle", dit-elle. | Ils partent.
    Il faut partir."|C'est la règle. | "Le reste attendra", dit-elle.
    Il parle d'"ami". | L'autre se tait.
    "Tout est perdu ! " | Il pleure.
    " Tout est perdu ! " | Il pleure. | " Non. " | Fin.
    "Tout est perdu ! " | Il dit "non". | "Oui ! " | Fin.
    "Tout est perdu ! "|Il pleure.
    "Il rit. | Il dit "non". | Fin.
  `),
  )('closes or opens by what it touches: %s', (line) => expectCuts(line));
});

it('knows one sentence where there is nothing to cut', () => {
  expect(cutSentences('...')).toEqual(['...']);
  expect(cutSentences('! ? ! "')).toEqual(['! ? ! "']);
  expect(cutSentences(' \u00a0« » ')).toEqual(['« »']);
  expect(cutSentences(' \n\u202f ')).toEqual([]);
  expect(cutSentences('Des négociations à Genève')).toEqual(['Des négociations à Genève']);
});

it('leaves marks that stand alone with the sentence before', () => {
  expect(cutSentences('Il a souri. "')).toEqual(['Il a souri. "']);
  expect(cutSentences('Il a souri. Elle part. (…)')).toEqual(['Il a souri.', 'Elle part. (…)']);
});

const PIECES =
  'Il dort|M|.|. |! |« | »|"|…|J.-C.|\u00a0|12|É|(|)|\ud800|\udc00|’|—| — |\n| |\u200b|😀|www.a.fr|x@y.Zed |'.split(
    '|',
  );

it('rebuilds every text from its gaps and sentences', () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(text, fc.constantFrom<Language>('fr', 'en'), (value, language) => {
      const spans = segmentSentences(value, language);
      assertSpansCover(value, spans);
      for (const { start, end } of spans) expect(value.slice(start, end)).toBe(value.slice(start, end).trim());
      expect(spans.length > 0).toBe(value.trim() !== '');
    }),
    { seed: 3, numRuns: 1500 },
  );
});
