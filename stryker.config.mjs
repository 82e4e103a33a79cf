// npm run mutate: how many deliberate errors in these folders their tests find. MUTATE=segment does one folder alone.
const folders = process.env.MUTATE?.split(',') ?? ['segment', 'align', 'check'];

export default {
  testRunner: 'quick',
  plugins: ['./scripts/mutate/quick-runner.mjs'],
  quick: {
    tests: folders.map((folder) => `test/${folder}/**/*.test.ts`),
    // It takes as long as all others together, for every error that it does not find.
    without: ['words find what length alone does not'],
  },
  warnings: { unknownOptions: false },
  mutate: [...folders.map((folder) => `src/${folder}/**/*.ts`), '!src/check/lexicon/entries.ts'],
  // Tables of words are data: that a list without one of its words fails no test tells nothing of the code.
  mutator: { excludedMutations: ['StringLiteral', 'ArrayDeclaration'] },
  ignorePatterns: ['/models', '/input', '/output', '/training', '/bench/*', '!/bench/align', '/coverage', '/reports', '/docs', '/deploy'],
  coverageAnalysis: 'perTest',
  // What runs while a file is loaded needs all tests anew for each error: hours instead of minutes.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 10,
  thresholds: { high: 90, low: 80, break: 80 },
  // What is known of an unchanged error, found by an unchanged test, is not tried again.
  incremental: true,
  incrementalFile: `reports/mutation-${folders.join('-')}-incremental.json`,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation-${folders.join('-')}.json` },
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
};
