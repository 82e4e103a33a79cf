import { readFileSync, writeFileSync } from 'node:fs';
import { EMBEDDED_PATH } from './embedded-model.ts';
import { type Lock, renderNotice } from './render-notice.ts';

const root = new URL('../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const lock: Lock = JSON.parse(read('package-lock.json'));
const licenseOf = (folder: string): string => JSON.parse(read(`${folder}/package.json`)).license ?? 'unknown';
const notices = { weights: read(`${EMBEDDED_PATH}/NOTICE`), lexicon: read('src/check/lexicon/NOTICE') };
writeFileSync(new URL('NOTICE', root), renderNotice(lock, notices, licenseOf));
