import type { Replacement } from './replace-spans.ts';

/** A dash with which somebody begins to speak, or an item of a list begins. */
const DASH = /^[-–—]\s*(?=[\p{L}\p{N}"“«‘¿(…])/u;
const ANY = /^(?:[-–—]+\s*)?/u;

/** Where `translation` lacks the dash that `source` begins with, or has another: that one. */
export function findAlteredDash(source: string, translation: string): readonly Replacement[] {
  const dash = DASH.exec(source)?.[0].replace(/\s/gu, ' ');
  const [found = ''] = ANY.exec(translation) ?? [];
  return dash === undefined || dash === found ? [] : [{ span: { start: 0, end: found.length }, text: dash }];
}
