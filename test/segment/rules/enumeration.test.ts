import { describe, it } from 'vitest';
import { casesOf, expectCuts } from '../../support/cut-sentences.ts';

describe('enumerations', () => {
  it.each(
    casesOf(`
    3. Le vote aura lieu mardi. | Il sera secret.
    2.1. Des ports et des quais
    IV. Des mers et des vents
    a. Première partie. | Suite.
    Ils en ont vu 12. | Les autres sont partis.
  `),
  )('%s', (line) => expectCuts(line));
});
