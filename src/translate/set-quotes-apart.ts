const QUOTATION = /"[^"]*"|“[^”]*”/gu;

/** A space before and after quotations that letters touch, `said"yes"and`, where straight quotes open and close in turn. */
export function setQuotesApart(text: string): string {
  const isBalanced = (text.match(/"/gu)?.length ?? 0) % 2 === 0;
  if (!isBalanced) return text;
  return text.replace(QUOTATION, (quotation, index: number) => {
    // An inch or a minute, after a figure, is no quotation mark; an ending such as `"yes"s` is no word.
    const isStuckBefore = /[\p{L},;:]$/u.test(text.slice(0, index)) && /^.\p{L}/u.test(quotation);
    const isStuckAfter = /^\p{L}{2}/u.test(text.slice(index + quotation.length)) && /[\p{L}.,!?].$/u.test(quotation);
    return (isStuckBefore ? ' ' : '') + quotation + (isStuckAfter ? ' ' : '');
  });
}
