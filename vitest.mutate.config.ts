import { defineConfig } from 'vitest/config';

// The tests of the mutated folders alone, and those of the whole pipeline that need no model.
const folders = process.env['MUTATE']?.split(',') ?? ['segment', 'align', 'check'];

export default defineConfig({
  test: {
    include: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    testTimeout: 120_000,
    env: { PASSERELLE_MEMORY: 'off' },
  },
});
