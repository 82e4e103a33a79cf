import fc from 'fast-check';

/** `npm test` says the same of the same code each time; other seeds are for `npm run nightly`. */
fc.configureGlobal({ seed: Number(process.env['PASSERELLE_SEED'] ?? 1) });
