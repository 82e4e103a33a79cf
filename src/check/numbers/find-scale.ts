import type { Numerals } from './numerals.ts';

/** The scale word that stands right after `from`, with where it ends. */
export function findScale(
  text: string,
  from: number,
  scales: Numerals['scales'],
): { readonly scale: number; readonly end: number } | undefined {
  const [found = '', word = ''] = /^[ -](?:de )?(\p{L}+)/u.exec(text.slice(from)) ?? [];
  const scale = scales.get(word.toLowerCase());
  return scale === undefined ? undefined : { scale, end: from + found.length };
}
