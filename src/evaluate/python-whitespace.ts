/** White space as Python's `str.split()` sees it, which differs from `\s` in U+001C–U+001F, U+0085 and U+FEFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these controls are white space to Python
export const PYTHON_WHITESPACE = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
