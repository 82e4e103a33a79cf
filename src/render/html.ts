import { escapeMarkup } from './escape-markup.ts';

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

type Piece = Html | string | number | readonly Html[];

/** Template tag that escapes every string put into it, so that forgetting to is not possible. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return new Html(strings.map((string, k) => `${string}${k < pieces.length ? flatten(pieces[k]) : ''}`).join(''));
}

/** `markup` as it is: for this program's own constants, never for text of an article. */
export function trusted(markup: string): Html {
  return new Html(markup);
}

function flatten(piece: Piece | undefined): string {
  if (piece instanceof Html) return piece.toString();
  return Array.isArray(piece) ? piece.join('') : escapeMarkup(String(piece));
}
