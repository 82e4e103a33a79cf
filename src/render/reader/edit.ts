import { correct } from './corrections.ts';
import { sentencesOf } from './groups.ts';
import { reveal } from './reveal.ts';

/** Lets the reader type over a group's English in its place: Enter keeps what was typed, Escape does not. */
export function startEditing(group: string): void {
  const sentences = sentencesOf(group, 'target').filter((sentence) => sentence.checkVisibility());
  for (const sentence of sentences) open(sentence);
  const [first] = sentences;
  if (!first) return;
  first.focus();
  reveal(first, 'nearest');
}

function open(sentence: HTMLElement): void {
  if (sentence.isContentEditable) return;
  const before = sentence.textContent;
  sentence.contentEditable = 'plaintext-only';
  sentence.role = 'textbox';
  sentence.ariaLabel = 'Corrected English';
  sentence.tabIndex = 0;
  const close = (text: string) => {
    sentence.removeEventListener('blur', save);
    sentence.removeEventListener('keydown', onKey);
    sentence.contentEditable = 'inherit';
    sentence.role = null;
    sentence.ariaLabel = null;
    // What was typed stands there already: the correction is to know what it takes the place of.
    sentence.textContent = before;
    correct(sentence, text);
  };
  const save = () => close(sentence.textContent);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close(event.key === 'Enter' ? sentence.textContent : before);
    sentence.focus();
  };
  sentence.addEventListener('blur', save);
  sentence.addEventListener('keydown', onKey);
}
