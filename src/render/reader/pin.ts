import { groupOf, membersOf, type Side, sentenceAt, shownSentence, sideOf } from './groups.ts';
import { reveal } from './reveal.ts';

type Listener = (group: string | undefined) => void;

const listeners: Listener[] = [];
let pinned: string | undefined;
let side: Side = 'source';

/** The group that the address names (`#b3.s2`), which stays lit: an address can be shared. */
export function pinnedGroup(): string | undefined {
  return pinned;
}

/** The pinned sentence on the side that was pointed at, or on the other one where that is hidden. */
export function pinnedSentence(): HTMLElement | undefined {
  return shownSentence(pinned, side);
}

/** Calls `listener` whenever another group is pinned, or none. */
export function onPin(listener: Listener): void {
  listeners.push(listener);
}

/** Pins the group of `sentence`, and puts its link into the address bar. */
export function pin(sentence: HTMLElement): void {
  history.replaceState(null, '', `#${sentence.id}`);
  side = sideOf(sentence);
  show(groupOf(sentence));
}

/** Takes the pin away. */
export function unpin(): void {
  history.replaceState(null, '', location.pathname + location.search);
  show(undefined);
}

/** A click on a sentence pins it, another one lets it go; so does a link to it, from inside or outside. */
export function startPin(): void {
  document.querySelector('main')?.addEventListener('click', ({ target }) => {
    const sentence = sentenceAt(target);
    // Whoever selects text does not want to pin.
    if (!sentence || sentence.isContentEditable || !getSelection()?.isCollapsed) return;
    if (target instanceof Element && target.closest('a[href]')) return;
    if (groupOf(sentence) === pinned) unpin();
    else pin(sentence);
  });
  addEventListener('hashchange', follow);
  follow();
  // The browser goes to the named sentence too, to the top edge of the window, when all is loaded.
  addEventListener('load', follow);
}

function follow(): void {
  const sentence = sentenceAt(document.getElementById(location.hash.slice(1)));
  if (!sentence) return;
  side = sideOf(sentence);
  show(groupOf(sentence));
  const shown = pinnedSentence();
  if (shown) reveal(shown, 'center');
}

function show(group: string | undefined): void {
  for (const member of membersOf(pinned)) member.classList.remove('pinned');
  pinned = group;
  for (const member of membersOf(pinned)) member.classList.add('pinned');
  for (const listener of listeners) listener(group);
}
