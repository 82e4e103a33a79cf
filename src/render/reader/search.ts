import { element } from './element.ts';
import { fold } from './fold.ts';
import { reveal } from './reveal.ts';
import { textRanges } from './text-ranges.ts';

/** More than this is not painted; it is counted. */
const MAX_PAINTED = 2000;

interface Match {
  readonly sentence: HTMLElement;
  readonly start: number;
}

let texts: readonly (readonly [HTMLElement, string])[] | undefined;
let matches: readonly Match[] = [];
let current = -1;

/** The search field: both sides at once, whatever the case and the accents; Enter goes from match to match. */
export function startSearch(): void {
  const field = fieldOf();
  field.addEventListener('focus', () => {
    // An edited sentence has another text.
    texts = undefined;
  });
  field.addEventListener('input', () => search(field.value));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    if (event.key !== 'Escape') return;
    field.value = '';
    search('');
    field.blur();
  });
}

/** Puts the cursor into the search field. */
export function openSearch(): void {
  fieldOf().focus();
  fieldOf().select();
}

function search(query: string): void {
  const wanted = fold(query.trim());
  matches = wanted === '' ? [] : find(wanted);
  current = -1;
  paint(wanted.length);
  if (wanted.length > 1 && matches.length > 0) go(1);
  else report();
}

function find(wanted: string): readonly Match[] {
  texts ??= [...document.querySelectorAll<HTMLElement>('.sentence')].map(
    (one) => [one, fold(one.textContent)] as const,
  );
  const found: Match[] = [];
  for (const [sentence, text] of texts) {
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
      found.push({ sentence, start: at });
    }
  }
  return found;
}

/** From here the next match, or the one before, of those whose side and block are shown. */
function go(direction: 1 | -1): void {
  for (let k = 0; k < matches.length; k += 1) {
    current = (current + direction + matches.length) % matches.length;
    const match = matches[current];
    if (!match?.sentence.checkVisibility()) continue;
    reveal(match.sentence, 'center');
    const ranges = rangesOf(match, fold(fieldOf().value.trim()).length);
    if ('highlights' in CSS) CSS.highlights.set('match', new Highlight(...ranges));
    break;
  }
  report();
}

function paint(length: number): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('match');
  const ranges = matches.slice(0, MAX_PAINTED).flatMap((match) => rangesOf(match, length));
  CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesOf({ sentence, start }: Match, length: number): readonly Range[] {
  return textRanges([sentence], start, start + length);
}

function report(): void {
  const asked = fieldOf().value.trim() !== '';
  element('[data-found]').textContent = !asked
    ? ''
    : matches.length === 0
      ? 'none'
      : `${current + 1} of ${matches.length}`;
}

function fieldOf(): HTMLInputElement {
  return element<HTMLInputElement>('[data-search]');
}
