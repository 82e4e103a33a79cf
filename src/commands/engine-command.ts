import { PipelineError } from '../errors.ts';
import { hostEngine } from '../serve/engine/host-engine.ts';
import { createSettings } from './settings.ts';
import { allowOptions, type Invocation } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle engine`: what `serve` starts; runs the jobs that it is sent. */
export async function engineCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('engine', invocation, ['model', 'glossary', 'no-memory']);
  if (!world.parent) throw new PipelineError('usage', 'engine is started by serve; use that');
  const settings = await createSettings(world, invocation);
  await hostEngine(world.parent, settings.openTranslator, settings.terms);
  return 0;
}
