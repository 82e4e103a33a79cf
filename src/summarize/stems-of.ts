import type { Language } from '../document/article.ts';
import { englishStems } from './english-stems.ts';
import { frenchStems } from './french-stems.ts';

/** The content words of a text in that language, each cut back to a stem. */
export function stemsOf(text: string, language: Language): readonly string[] {
  return language === 'fr' ? frenchStems(text) : englishStems(text);
}
