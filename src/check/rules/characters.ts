import type { GroupTexts } from '../rule.ts';

/** The replacement character, controls, private use, and marks of direction: what nobody sees, or nobody can read. */
const UNREADABLE = /\ufffd|(?![\t\n\r])\p{Cc}|\p{Co}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** One picture, with its skin tone and what is joined to it; a flag is two letters. */
const EMOJI =
  /\p{RI}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)\p{Emoji_Modifier}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)*/gu;

/** Finds characters in the English that nobody can read and the French does not have, and emoji that only one side has. */
export function checkCharacters({ source, target }: GroupTexts): string | undefined {
  const messages = [
    ...findAdded(source, target, UNREADABLE).map((character) => `character ${nameOf(character)} not in the source`),
    ...findAdded(target, source, EMOJI).map((emoji) => `emoji ${emoji} missing in the translation`),
    ...findAdded(source, target, EMOJI).map((emoji) => `emoji ${emoji} not in the source`),
  ];
  return messages.length === 0 ? undefined : messages.join('; ');
}

function findAdded(before: string, after: string, pattern: RegExp): readonly string[] {
  const known = new Set(before.match(pattern));
  return [...new Set(after.match(pattern))].filter((character) => !known.has(character));
}

/** U+200E, since the character itself would not be seen. */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
