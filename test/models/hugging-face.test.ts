import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTokenDecoder, type TokenDecoder } from '../support/decode-tokens.ts';

interface Case {
  readonly source: string;
  readonly greedy: readonly number[];
  readonly margin: number;
  readonly beam: readonly number[];
}
interface Fixture {
  readonly beams: number;
  readonly lengthPenalty: number;
  readonly cases: readonly Case[];
}

/** The weights unrounded and a fixture for them: `bench/huggingface-fixture.py --fp32 FOLDER`. */
const fp32 = process.env['PASSERELLE_FP32'];
const FIXTURE = fp32
  ? `${fp32}/hugging-face.json`
  : fileURLToPath(new URL('golden/hugging-face.json', import.meta.url));

/** Where the best token is ahead by less, int8 rounding may turn the choice: bench/huggingface-fixture.py says why. */
const CLOSE = fp32 ? 0.0005 : 0.6;
/** Shares of the sentences in which one token or more is another. */
const MOST_GREEDY = fp32 ? 0.01 : 0.25;
const MOST_BEAM = fp32 ? 0.01 : 0.45;

// bench/huggingface-fixture.py makes the fixture, in some minutes.
describe.skipIf(!existsSync(FIXTURE))('the tokens of Hugging Face transformers on the same weights', () => {
  let decoder: TokenDecoder;
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = JSON.parse(readFileSync(FIXTURE, 'utf8')) as Fixture;
    decoder = await openTokenDecoder(fp32);
  });
  afterAll(() => decoder.dispose());

  it('come out of greedy decoding', async () => {
    const sources = fixture.cases.map(({ source }) => source);
    expect(new Set(sources).size).toBeGreaterThanOrEqual(200);
    const found = await decoder.decode(sources, { beams: 1, lengthPenalty: 1 });
    const other = fixture.cases.filter(({ greedy }, k) => greedy.join() !== found[k]?.join());
    expect(other.filter(({ margin }) => margin >= CLOSE)).toEqual([]);
    expect(other.length).toBeLessThanOrEqual(MOST_GREEDY * fixture.cases.length);
  });

  it('come out of beam search', async () => {
    // Every fourth: beams take their time.
    const cases = fp32 ? fixture.cases : fixture.cases.filter((_, k) => k % 4 === 0);
    const sources = cases.map(({ source }) => source);
    const found = await decoder.decode(sources, fixture);
    const other = cases.filter(({ beam }, k) => beam.join() !== found[k]?.join());
    expect(other.length).toBeLessThanOrEqual(MOST_BEAM * cases.length);
  });
});
