import { fold } from '../../document/fold.ts';

/** Spellings that French and English give the same foreign sound, in order: Loukachenko and Lukashenko fold alike. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/œ/gu, 'oe'],
  [/æ/gu, 'ae'],
  [/ß/gu, 'ss'],
  [/ø/gu, 'o'],
  [/[łŁ]/gu, 'l'],
  [/đ/gu, 'd'],
  [/[ıy]/gu, 'i'],
  [/tsch|tch|sch|ch|cz/gu, 'sh'],
  [/dj|zh/gu, 'j'],
  [/ou|oo/gu, 'u'],
  [/kh/gu, 'h'],
  [/gu(?=[ei])/gu, 'g'],
  [/[wv]/gu, 'v'],
  [/ph|ff/gu, 'f'],
  [/qu|ck|c|q/gu, 'k'],
  [/z/gu, 's'],
  [/(\p{L})\1+/gu, '$1'],
  [/(?<=\p{L}{3})(?:e|s|es)$/gu, ''],
];

/** A name as it sounds, roughly: lower case, no accents, with the spellings of other languages made one. */
export function foldName(name: string): string {
  const bare = fold(name).replace(/['’.-]/gu, '');
  return FOLDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), bare);
}
