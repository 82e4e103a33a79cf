import { PipelineError } from '../errors.ts';
import { checkModel } from '../models/registry.ts';
import { readConfig } from './settings.ts';
import { tuneModel } from './tune-model.ts';
import { allowOptions, type Invocation } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle models`: lists what models.yaml names; `check` verifies every file of the embedded models; `tune`: see `tuneModel`. */
export async function modelsCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('models', invocation, ['model']);
  const [action = 'list', ...more] = invocation.operands;
  if (!['list', 'check', 'tune'].includes(action) || more.length > 0) {
    throw new PipelineError('usage', `models takes list, check or tune, not "${invocation.operands.join(' ')}"`);
  }
  if (action === 'tune') return tuneModel(world, invocation);
  const { config, root } = await readConfig(world, invocation.options.config);
  let failed = 0;
  for (const entry of config.models) {
    const place = entry.from === 'embedded' ? entry.path : `${entry.id}@${entry.revision}`;
    if (action === 'list') {
      const isDefault = Object.values(config.defaults).includes(entry.name) ? ' (default)' : '';
      world.output.write(`${entry.name}${isDefault}\t${entry.task}\t${entry.from}\t${place}\t${entry.license}\n`);
    } else {
      const { whole, finding } = await checkModel(entry, root, world.environment);
      world.output.write(`${entry.name}: ${finding}\n`);
      if (!whole) failed += 1;
    }
  }
  return failed > 0 ? 3 : 0;
}
