import { changeOne, insertBeforeEnd, type Seed } from './seeding.ts';

/** Something put in where a word ends. */
const putIn =
  (added: string): Seed =>
  ({ target }, { random }) =>
    changeOne(target, /(?<=\p{L}) /gu, random, () => ` ${added}`);

/** Characters that a model makes of pieces it does not know, and emoji lost or invented. */
export const SEED_CHARACTERS: Readonly<Record<string, Seed>> = {
  'replacement character': putIn('\ufffd'),
  'direction mark': putIn('\u200f'),
  'private character': putIn('\uf0b7'),
  'emoji invented': ({ target }) => insertBeforeEnd(target, '🎉'),
  'emoji lost': ({ target }, { random }) => changeOne(target, /\p{Emoji_Presentation}/gu, random, () => ''),
};
