import { currentSentence, step } from './cursor.ts';
import { startEditing } from './edit.ts';
import { groupOf, sentenceAt } from './groups.ts';
import { openHelp } from './help.ts';
import { stepNotice } from './notice-steps.ts';
import { enterPanel, leavePanel } from './panel.ts';
import { pin, pinnedGroup } from './pin.ts';
import { openSearch } from './search.ts';
import { toggleAlignment, toggleSide } from './sides.ts';
import { recall } from './storage.ts';
import { stepWord } from './words.ts';

/** Keys that work anywhere on the page, unless they are switched off (WCAG 2.2, 2.1.4). */
const PAGE_KEYS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  s: () => toggleSide('fr'),
  t: () => toggleSide('en'),
  a: toggleAlignment,
  n: () => stepNotice(currentSentence(), 1),
  p: () => stepNotice(currentSentence(), -1),
  e: editCurrent,
  '/': openSearch,
  '?': openHelp,
};

/** Keys that work while a sentence has the focus. */
const SENTENCE_KEYS: Readonly<Record<string, (sentence: HTMLElement) => void>> = {
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  ArrowRight: (sentence) => stepWord(sentence, 1),
  ArrowLeft: (sentence) => stepWord(sentence, -1),
  Enter: (sentence) => (groupOf(sentence) === pinnedGroup() ? enterPanel() : pin(sentence)),
};

/** Listens to the keyboard; nothing is taken from fields, from text being edited, or from the browser's own shortcuts. */
export function startKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.isComposing ||
      document.querySelector('dialog[open], :popover-open')
    )
      return;
    if (!(target instanceof HTMLElement) || target.isContentEditable || target.matches('input, select, textarea'))
      return;
    const sentence = sentenceAt(target);
    const action = (sentence && SENTENCE_KEYS[key]) ?? (recall('no-keys') ? undefined : PAGE_KEYS[key]);
    if (key === 'Escape' && pinnedGroup() !== undefined) leavePanel();
    else if (!action) return;
    else action(sentence ?? target);
    event.preventDefault();
  });
}

function editCurrent(): void {
  const group = pinnedGroup() ?? groupOf(currentSentence());
  if (group !== undefined) startEditing(group);
}
