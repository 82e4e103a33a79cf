import { escapeMarkup, withoutUnprintable } from './escape-markup.ts';

/** Markup that is safe to put into a page: only `html` and `trusted` make it. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/**
 * Embeddings, overrides and isolates. One that a sentence leaves open swallows the end of the isolate that the page puts
 * around it, and so would turn round its neighbours too.
 */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;

type Piece = Html | string | number | readonly Html[];

/** Template tag that escapes every string put into it, so that forgetting to is not possible; bidi controls are dropped. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.map((string, k) => `${string}${k < pieces.length ? flatten(pieces[k]) : ''}`).join(''));
}

/** `markup` as it is: for this program's own constants, never for text of an article. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

/** How many UTF-16 code units of `text` a page shows: all but those that `html` drops. */
export function shownLength(text: string): number {
  return withoutUnprintable(text.replace(BIDI_CONTROLS, '')).length;
}

function flatten(piece: Piece | undefined): string {
  if (piece instanceof Html) return piece.toString();
  return Array.isArray(piece) ? piece.join('') : escapeMarkup(String(piece).replace(BIDI_CONTROLS, ''));
}
