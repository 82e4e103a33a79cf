import type { BoundaryRule } from './boundary-rule.ts';

/** No sentence begins with a small letter or a comma: `« Quoi ? » a-t-il dit`, `Euh… peut-être`, `"Non !", dit-elle`. */
export const joinsLowerCase: BoundaryRule = ({ right }) => /^[«“"'’([\s—–-]*\p{Ll}|^[,;:.?!%]/u.test(right);
