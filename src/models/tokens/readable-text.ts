/** Marks of writing direction: French has no use for them, and a model that has not seen them loses the words beside. */
const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Spaces that do not break, or are narrow, and hyphens that do not break: French sets them, the model has hardly seen them. */
const SPACES = /[\u00A0\u2007-\u200A\u202F\u3000]/gu;
const HYPHENS = /[\u2010\u2011]/gu;

/** Swiss and German quotation marks; within others the model has seen single ones alone. */
const SELDOM_QUOTES = /‹([^‹›]*)›|„([^„“”]*)[“”]/gu;

/** `text` in the characters that the model knows; as long as before but for marks of direction. */
export function readableText(text: string): string {
  return withUsualQuotes(text.replace(DIRECTION_MARKS, '').replace(SPACES, ' ').replace(HYPHENS, '-'));
}

function withUsualQuotes(text: string): string {
  return text.replace(SELDOM_QUOTES, (_, swiss: string | undefined, german: string | undefined, index: number) => {
    const before = text.slice(0, index);
    const isInner = before.lastIndexOf('«') > before.lastIndexOf('»');
    const quoted = swiss ?? german ?? '';
    return isInner ? `‘${quoted}’` : `«${quoted}»`;
  });
}
