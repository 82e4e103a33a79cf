import { expect, it } from 'vitest';
import { LengthSchema } from '../../src/serve/http/schemas.ts';
import { parseLength } from '../../src/summarize/parse-length.ts';

it.each(['headline', '5s', '80 words', '20%', '12.5 %', 'Long', '0s', 'tiny', '101%', ''])(
  'takes and refuses %j as the command line does, in the same words',
  (text) => {
    const { error } = LengthSchema.safeParse(text);
    const refusal = error?.issues[0]?.message;
    if (refusal === undefined) expect(parseLength(text)).toBeDefined();
    else expect(() => parseLength(text)).toThrow(refusal);
  },
);
