import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findModel, loadConfig } from '../src/config.ts';

/** The repository's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const config = loadConfig(readFileSync(`${ROOT}models.yaml`, 'utf8'), 'models.yaml');

/** What models.yaml says of the model that translates by default. */
export const DEFAULT_MODEL = findModel(config, config.defaults.translator, 'translation');
if (DEFAULT_MODEL.from !== 'embedded') throw new Error('models.yaml: the default translator is not embedded');

/** The embedded model's folder, as models.yaml names it. */
export const EMBEDDED_PATH = DEFAULT_MODEL.path;
/** The same, from the root of the file system. */
export const EMBEDDED_FOLDER = ROOT + EMBEDDED_PATH;
