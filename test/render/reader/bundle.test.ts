import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bundleReader } from '../../../scripts/build-reader.ts';

it('the page’s script and style sheets are bundled as they are (npm run build:reader)', async () => {
  const bundle = new URL('../../../src/render/reader-bundle.ts', import.meta.url);
  expect(readFileSync(bundle, 'utf8')).toBe(await bundleReader());
});
