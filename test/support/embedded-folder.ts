import { fileURLToPath } from 'node:url';

/** The embedded model's folder, as models.yaml names it. */
export const EMBEDDED_PATH = 'models/passerelle-fr-en-2';
/** The same, from the root of the file system. */
export const EMBEDDED_FOLDER = fileURLToPath(new URL(`../../${EMBEDDED_PATH}`, import.meta.url));
