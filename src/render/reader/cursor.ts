import { groupOf, neighbourOf, sentenceAt, shownSentence, sideOf } from './groups.ts';
import { pin, pinnedGroup } from './pin.ts';
import { reveal } from './reveal.ts';

let current: HTMLElement | undefined;

/** The tab key stops at one sentence of the text, the last one used; the arrow keys, j and k go on from it. */
export function startCursor(): void {
  setCurrent(document.querySelector<HTMLElement>('article .sentence') ?? undefined);
  document.addEventListener('focusin', ({ target }) => {
    if (target === current) return;
    const sentence = sentenceAt(target);
    if (sentence) setCurrent(sentence);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const sentence = sentenceAt(target);
    if (sentence) setCurrent(sentence);
  });
}

/** The sentence that the keyboard is at, or was last. */
export function currentSentence(): HTMLElement | undefined {
  return current;
}

/** Goes to the next sentence or the one before, on the side where the cursor is; a pin goes along. */
export function step(direction: 1 | -1): void {
  const inText = current !== undefined && document.activeElement === current;
  const start = inText ? groupOf(current) : (pinnedGroup() ?? firstInView(direction));
  const group = neighbourOf(start, direction);
  const sentence = shownSentence(group, current ? sideOf(current) : 'source');
  if (sentence) goTo(sentence);
}

/** Moves the focus to `sentence`, in view; a pin goes along. */
export function goTo(sentence: HTMLElement): void {
  setCurrent(sentence);
  sentence.focus({ preventScroll: true });
  reveal(sentence, 'nearest');
  if (pinnedGroup() !== undefined && pinnedGroup() !== groupOf(sentence)) pin(sentence);
}

/** From where to step when no sentence has the focus: just outside what is in view. */
function firstInView(direction: 1 | -1): string | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>('main .row')];
  const row = rows.find(
    (candidate) => candidate.getBoundingClientRect().bottom > 60 && candidate.querySelector('.sentence'),
  );
  const group = groupOf(row?.querySelector('.sentence'));
  return group && direction === 1 ? String(Number(group) - 1) : group;
}

function setCurrent(sentence: HTMLElement | undefined): void {
  if (current && !current.isContentEditable) current.removeAttribute('tabindex');
  current = sentence;
  if (current) current.tabIndex = 0;
}
