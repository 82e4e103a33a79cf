/** Where in `text` a straight double quote closes a quotation, by what it touches, or else by its neighbours. */
export function findClosingQuotes(text: string): ReadonlySet<number> {
  const quotes = [...text.matchAll(/"/gu)].map(({ index }) => ({ index, closes: judgeBySpaces(text, index) }));
  const closing = new Set<number>();
  let isOpen = false;
  for (const [k, { index, closes }] of quotes.entries()) {
    // In `hier."Il dit` only what comes next tells: a closing quote next means that this one opens.
    const next = quotes[k + 1]?.closes;
    // One that seems to open inside a quotation closes it, unless another closes there: `"Perdu ! "Il pleure.`
    const closesAnyway: boolean = closes === false && isOpen && next !== true;
    const answer: boolean = closesAnyway || (closes ?? (next === undefined ? isOpen : !next));
    if (answer) closing.add(index);
    isOpen = !answer;
  }
  return closing;
}

function judgeBySpaces(text: string, index: number): boolean | undefined {
  const opensAfter = /^$|[\s([«“'’—–-]/u.test(text.slice(Math.max(0, index - 1), index));
  const closesBefore = /^$|[\s,.;:!?…)\]»”]/u.test(text.slice(index + 1, index + 2));
  return opensAfter === closesBefore ? undefined : closesBefore;
}
