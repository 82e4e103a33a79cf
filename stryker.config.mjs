// npm run mutate: how many deliberate errors in these folders their tests find. MUTATE=segment does one folder alone.
const folders = process.env.MUTATE?.split(',') ?? ['segment', 'align', 'check'];

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts' },
  mutate: folders.map((folder) => `src/${folder}/**/*.ts`),
  // Tables of words are data: that a list without one of its words fails no test tells nothing of the code.
  mutator: { excludedMutations: ['StringLiteral', 'ArrayDeclaration'] },
  ignorePatterns: ['/models', '/output', '/training', '/bench', '/coverage', '/reports'],
  coverageAnalysis: 'perTest',
  // What runs while a file is loaded needs all tests anew for each error: hours instead of minutes.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 30,
  thresholds: { high: 90, low: 80, break: 80 },
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `reports/mutation-${folders.join('-')}.json` },
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  tempDirName: '.stryker-tmp',
};
