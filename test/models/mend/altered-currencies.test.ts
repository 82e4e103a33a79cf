import { describe, expect, it } from 'vitest';
import { findAlteredCurrencies } from '../../../src/models/mend/altered-currencies.ts';
import { replaceSpans } from '../../../src/models/mend/replace-spans.ts';

function mend(source: string, translation: string): string {
  return replaceSpans(translation, findAlteredCurrencies(source, translation));
}

describe('findAlteredCurrencies', () => {
  it.each([
    ['de 100 £ à 120 £', 'from $100 to $120', 'from £100 to £120'],
    ['50 ¥ ou 5 €', '$50 or €5', '¥50 or €5'],
  ])('puts right the sign of %j in %j', (source, translation, mended) =>
    expect(mend(source, translation)).toBe(mended),
  );

  it.each([
    ['100 £ et 50 ¥', '$100 and $50'],
    ['100 £', '100 pounds'],
    ['100 £ par mois', '$100 a month, $5 a day'],
    ['100 £, soit 130 $', '£100, which is $130'],
    ['cent livres', '$100'],
  ])('leaves what it cannot tell: %j, %j', (source, translation) =>
    expect(mend(source, translation)).toBe(translation),
  );
});
