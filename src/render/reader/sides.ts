import { element } from './element.ts';
import { shownSentence } from './groups.ts';
import { pinnedGroup } from './pin.ts';
import { keep, recall } from './storage.ts';

type Language = 'fr' | 'en';

/** Buttons that hide a side, and that set the sides sentence by sentence rather than paragraph by paragraph. */
export function startSides(): void {
  hide(recall<Language>('hidden'));
  align(recall<boolean>('by-sentence') ?? false);
  for (const language of ['fr', 'en'] as const)
    buttonOf(language).addEventListener('click', () => toggleSide(language));
  element('[data-align]').addEventListener('click', toggleAlignment);
}

/** Hides the side in `language` or shows it again; when the other one is hidden, the two change places. */
export function toggleSide(language: Language): void {
  stay(() => hide(root().dataset['hide'] === language ? undefined : language));
  keep('hidden', root().dataset['hide']);
}

/** Changes between paragraphs and sentences as what stands at one height. */
export function toggleAlignment(): void {
  stay(() => align(!('bySentence' in root().dataset)));
  keep('by-sentence', 'bySentence' in root().dataset);
}

function hide(language: Language | undefined): void {
  if (language) root().dataset['hide'] = language;
  else delete root().dataset['hide'];
  for (const one of ['fr', 'en'] as const) buttonOf(one).setAttribute('aria-pressed', String(one !== language));
}

function align(bySentence: boolean): void {
  if (bySentence) root().dataset['bySentence'] = '';
  else delete root().dataset['bySentence'];
  element('[data-align]').setAttribute('aria-pressed', String(bySentence));
  if (bySentence) numberUnits();
}

/** In one column the n-th English unit of a block follows the n-th French one: the style sheet cannot count to n. */
function numberUnits(): void {
  for (const side of document.querySelectorAll('.paragraph > [lang], .quote > [lang]')) {
    for (const [k, unit] of side.querySelectorAll<HTMLElement>('.unit').entries()) unit.style.order = String(k);
  }
}

/** Does `change`, and keeps what the reader looks at where it is. */
function stay(change: () => void): void {
  const before = anchor();
  const top = before?.getBoundingClientRect().top ?? 0;
  change();
  const after = before?.checkVisibility() ? before : before?.closest('.row');
  if (after) scrollBy(0, after.getBoundingClientRect().top - top);
}

function anchor(): HTMLElement | undefined {
  const pinned = shownSentence(pinnedGroup(), 'source');
  if (pinned) return pinned;
  const rows = [...document.querySelectorAll<HTMLElement>('article > *')];
  return rows.find((row) => row.getBoundingClientRect().bottom > 60);
}

function buttonOf(language: Language): HTMLElement {
  return element(`[data-side='${language}']`);
}

function root(): HTMLElement {
  return document.documentElement;
}
