/** A dash and a capital after the end of a sentence: `Il rit. — Tu viens ?`, `Oui ? -Non.`; Unicode takes the dash for a continuation. */
const TURN = /(?<=[.!?…][»”"]?)\s+(?=[-—–]\s*\p{Lu})/gu;

/** Where in `text` another speaker takes the word. */
export function findDialogueTurns(text: string): readonly number[] {
  return [...text.matchAll(TURN)].map(({ index }) => index);
}
