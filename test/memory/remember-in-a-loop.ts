// Saves numbered answers until it is killed, or fails, and says after each that it is saved: see
// translation-memory.test.ts.
import { writeSync } from 'node:fs';
import { openMemoryFile } from '../../src/memory/memory-file.ts';

const [path = '', first = '0', count = '1000000'] = process.argv.slice(2);
const file = await openMemoryFile(path);
try {
  for (let k = Number(first); k < Number(first) + Number(count); k++) {
    const hypothesis = { text: `sentence ${k}`, logProbability: -(k + 1) / 7, finished: true, tokens: k, words: [] };
    const answer = { hypothesis, alternatives: [] };
    file.save([{ scope: 'model', question: `phrase ${k}`, text: `phrase ${k}`, answer, savedAtMs: 0 }]);
    writeSync(1, `${k}\n`);
  }
} catch (error) {
  writeSync(1, `${error instanceof Error ? error.message : error}: ${file.entries().length} entries\n`);
}
file.close();
