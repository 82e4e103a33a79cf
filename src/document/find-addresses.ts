import type { Span } from './span.ts';

/** The last part of a host's name that is not written with its scheme: enough of them to know one by. */
const TOP_DOMAINS =
  'com|org|net|info|biz|edu|gov|int|mil|name|io|eu|fr|be|ch|ca|lu|mc|de|at|uk|ie|us|es|pt|it|nl|cz|sk|pl|hu|ro|bg|gr|dk|se|no|fi|ru|ua|in|cn|jp|kr|br|mx|ar|au|nz|za|ma|tn|dz|sn|tv|me|social';

const HOST = `(?:[\\p{L}\\d_-]+\\.)+(?:${TOP_DOMAINS})(?![\\p{L}\\d-]|\\.\\p{L})`;
const REST = `(?:[:/?#][^\\s<>"“”«»]*)?`;

/** Mail addresses, web addresses with and without a scheme, accounts and hashtags, the longest first. */
const ADDRESS = new RegExp(
  [
    `(?:mailto:)?[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+`,
    `\\p{L}{2,}://[^\\s<>"“”«»]+`,
    `(?<![\\p{L}\\d./@:_-]|:// ?)(?:www\\.[^\\s<>"“”«»]+|${HOST}${REST})`,
    `(?<![\\p{L}\\d/@._])@[\\p{L}\\d_]{2,}`,
    `(?<![\\p{L}\\d/&#?=])#(?=\\d*\\p{L})[\\p{L}\\d_-]+`,
  ].join('|'),
  'gu',
);

/** The web and mail addresses, accounts and hashtags of a text, without the punctuation that follows them. */
export function findAddresses(text: string): readonly string[] {
  return placeAddresses(text).map(({ start, end }) => text.slice(start, end));
}

/** Where they stand in it. */
export function placeAddresses(text: string): readonly Span[] {
  return [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: index,
    end: index + withoutPunctuation(address).length,
  }));
}

/** A closing bracket belongs to an address that has its other half. */
function withoutPunctuation(address: string): string {
  const bare = address.replace(/[.,;:!?…'’*\]}]+$/u, '');
  const halves = (bracket: string) => bare.split(bracket).length;
  return bare.endsWith(')') && halves(')') > halves('(') ? withoutPunctuation(bare.slice(0, -1)) : bare;
}
