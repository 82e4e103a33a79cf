/** More quotations and lists inside each other on a line than any article has; the parser's time grows with their square. */
const TOO_MANY_MARKERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){50}/mu;

/** A list item indented this far would have a hundred lists around it. */
const INDENTED_TOO_FAR = /^[ \t]{200,}(?:[-*+]|\d{1,9}[.)])[ \t]/mu;

const RULE = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/gmu;

/** True if a Markdown text nests so deep that parsing it would take minutes or overflow the stack. */
export function isNestedTooDeep(text: string): boolean {
  const withoutRules = text.replace(RULE, '');
  return TOO_MANY_MARKERS.test(withoutRules) || INDENTED_TOO_FAR.test(withoutRules);
}
