import { type Html, html } from './html.ts';

/**
 * French words with the marks, or digits with the digits, that a space sets apart but a line must not. Lengths are
 * bounded, so that an endless word can still be broken.
 */
const TIED = /« \S{1,24}(?: [»;:!?%€]+)*|\S{1,24}(?: [»;:!?%€]+)+|\d{1,3}(?: \d{3})+(?: [%€])?/gu;

/** French text whose guillemets, high punctuation and thousands do not part at a line's end; its characters stay. */
export function tieFrenchWords(text: string): readonly Html[] {
  let end = 0;
  const pieces = [...text.matchAll(TIED)].map(({ index, 0: tied }) => {
    const before = text.slice(end, index);
    end = index + tied.length;
    return html`${before}<span class="tied">${tied}</span>`;
  });
  return [...pieces, html`${text.slice(end)}`];
}
