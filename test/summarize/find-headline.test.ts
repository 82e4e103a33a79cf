import { describe, expect, it } from 'vitest';
import { findHeadline } from '../../src/summarize/find-headline.ts';

const LANGUAGES = { source: 'fr', target: 'en' } as const;
const candidate = (source: string, target: string, isTitle = false) => {
  const sentence = (text: string) => ({ text, evidence: ['b1.s1' as const], shortened: false });
  return { source: sentence(source), target: sentence(target), isTitle };
};
const TITLE = candidate('Le bac de la Lorne reprend du service', 'The Lorne ferry is back in service', true);

describe('findHeadline', () => {
  const textsOf = (...candidates: readonly ReturnType<typeof candidate>[]) => {
    const headline = findHeadline(candidates, LANGUAGES);
    return headline && [headline.source.text, headline.target.text];
  };

  it('is the title where it is short', () => {
    expect(textsOf(TITLE)).toEqual(['Le bac de la Lorne reprend du service', 'The Lorne ferry is back in service']);
    expect(findHeadline([TITLE], LANGUAGES)?.source).toMatchObject({ evidence: ['b1.s1'], shortened: false });
  });

  it('is a sentence without its stop, where there is no title', () => {
    expect(textsOf(candidate('Le pont de Valmont est fermé.', 'The Valmont bridge is closed.'))).toEqual([
      'Le pont de Valmont est fermé',
      'The Valmont bridge is closed',
    ]);
  });

  it('leaves out what both sides can do without', () => {
    expect(
      textsOf(
        candidate(
          'La mairie a fermé le pont suspendu de Valmont après la rupture de deux de ses câbles.',
          'The town hall closed the Valmont suspension bridge after two of its cables broke.',
        ),
      ),
    ).toEqual(['La mairie a fermé le pont suspendu de Valmont', 'The town hall closed the Valmont suspension bridge']);
  });

  it('does not leave out on one side what the other keeps', () => {
    const unlike = candidate(
      'Masqués pour se protéger, les deux hommes ont comparu hier devant un juge fédéral de Boston, au tribunal.',
      'The two men, wearing masks, appeared in court yesterday before a federal judge in Boston to answer.',
    );
    expect(textsOf(unlike)).toBeNull();
    expect(textsOf(unlike, candidate('Le port est fermé.', 'The port is closed.'))).toEqual([
      'Le port est fermé',
      'The port is closed',
    ]);
  });

  it('is no sentence that points back', () => {
    expect(textsOf(candidate('Il est fermé depuis lundi.', 'It has been closed since Monday.'))).toBeNull();
  });
});
