import { readCheckedYaml } from './checked-yaml.ts';
import { type Config, checkConfig, type ModelEntry } from './config-schema.ts';
import { PipelineError } from './errors.ts';
import { suggestName } from './suggest-name.ts';

export {
  type Config,
  type EmbeddedModelEntry,
  EXTRACTIVE,
  type HubModelEntry,
  type ModelEntry,
} from './config-schema.ts';

/**
 * The config in `text`, the contents of `file`. Throws PipelineError `config-invalid`, whose one line tells each
 * problem's line, key path and what was expected, in the order of the file.
 */
export function loadConfig(text: string, file: string): Config {
  return readCheckedYaml(text, file, checkConfig);
}

/** The model called `name`; PipelineError `model-unknown`, with the names there are, unless one of `task` is. */
export function findModel(config: Config, name: string, task: ModelEntry['task']): ModelEntry {
  const found = config.models.find((model) => model.name === name);
  if (found?.task === task) return found;
  const names = config.models.filter((model) => model.task === task).map((model) => model.name);
  const reason = found ? `"${name}" does ${found.task}, not ${task}` : `no ${task} model is called "${name}"`;
  throw new PipelineError(
    'model-unknown',
    `${reason}; models.yaml has: ${names.join(', ') || 'none'}${suggestName(name, names)}`,
  );
}
