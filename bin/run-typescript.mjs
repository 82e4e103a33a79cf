// Lets the thread that imports it run the TypeScript of a clone.
import { register } from 'node:module';
import { register as registerTsx } from 'tsx/esm/api';

registerTsx();
register('./packages-as-they-are.mjs', import.meta.url);
