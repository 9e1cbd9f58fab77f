// npm run soak -- disclosure [--packs 500] [--seed 1] [--html]: makes up councils, publishes them and attacks what was
// published. Prints how many leaked and which took longest; ends with 1 when any leaked.
import { parseArgs } from 'node:util'
import { soakDisclosure } from './soak/disclosure.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    packs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
})

if (positionals[0] !== 'disclosure') {
  console.error('What to soak: npm run soak -- disclosure [--packs 500] [--seed 1]')
  process.exitCode = 2
} else {
  const leaked = await soakDisclosure({ packs: Number(values.packs), seed: Number(values.seed) })
  process.exitCode = leaked > 0 ? 1 : 0
}
