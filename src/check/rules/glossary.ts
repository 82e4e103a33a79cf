import type { GroupTexts } from '../rule.ts';

/** Finds glossary terms of the French whose English, in the singular or the plural, is not in the translation. */
export function checkGlossary({ target, terms = [] }: GroupTexts): string | undefined {
  const english = ` ${stemmed(target)} `;
  const missing = terms.filter(
    (term) => ![term.target, ...(term.forms ?? [])].some((form) => english.includes(` ${stemmed(form)} `)),
  );
  if (missing.length === 0) return undefined;
  return missing.map((term) => `the glossary has "${term.target}" for ${term.source}`).join(', ');
}

/** The words of `text` in lower case without endings of number and possession, which differ in good translations. */
function stemmed(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word !== 's')
    .map((word) =>
      word
        .replace(/ies$/u, 'y')
        .replace(/(?<=x|z|ch|sh|ss)es$|(?<=[^s])s$/u, '')
        .replace(/men$/u, 'man'),
    )
    .join(' ');
}
