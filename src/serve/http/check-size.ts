import { Refusal } from './answer-error.ts';

/** Refuses texts of more than `limit` characters in all, in LibreTranslate's words. */
export function checkSize(texts: readonly string[], limit: number): void {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  if (size > limit) throw new Refusal(400, `Invalid request: request (${size}) exceeds text limit (${limit})`);
}
