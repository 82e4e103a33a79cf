import { PipelineError } from '../errors.ts';
import { learnEntries } from '../glossary/learn-entries.ts';
import { renderProposals } from '../glossary/render-proposals.ts';
import { parseUnits } from '../memory/parse-units.ts';
import { readOperand } from './read-operand.ts';
import { allowOptions, type Invocation } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle glossary learn`: entries for glossary.yaml, on standard output, that corrections speak for. */
export async function glossaryCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('glossary', invocation, []);
  const [action, ...operands] = invocation.operands;
  if (action !== 'learn') throw new PipelineError('usage', 'glossary takes learn FILE');
  const { bytes, name } = await readOperand(world, { ...invocation, operands });
  const corrections = parseUnits(bytes, name).flatMap(({ machine, ...unit }) =>
    machine === undefined || machine === '' ? [] : [{ ...unit, machine }],
  );
  world.output.write(renderProposals(learnEntries(corrections)));
  return 0;
}
