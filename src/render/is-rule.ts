/** Whether a verbatim block is a rule across the text, such as `* * *`, in Markdown's syntax (CommonMark 0.31, 4.1). */
export function isRule(text: string): boolean {
  return /^([-*_])(?:[ \t]*\1){2,}$/u.test(text);
}
