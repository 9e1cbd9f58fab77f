// Long runs. Ends with 1 when anything was amiss.
//   npm run soak -- disclosure [--packs 500] [--seed 1]   makes up councils, publishes them and attacks what was published
//   npm run soak -- faults [--times 100] [--seed 1]       kills the application and PostgreSQL while they work, and fills their disk
import { parseArgs } from 'node:util'
import { soakDisclosure } from './soak/disclosure.ts'
import { soakFaults } from './soak/faults.ts'
import { soakFullDisk } from './soak/full-disk.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    packs: { type: 'string', default: '500' },
    times: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
})
const [what] = positionals
const seed = Number(values.seed)

if (what === 'disclosure')
  process.exitCode = ended(await soakDisclosure({ packs: Number(values.packs), seed }))
else if (what === 'faults')
  process.exitCode = ended((await soakFaults({ times: Number(values.times), seed })) + (await fullDisk()))
else {
  console.error(
    'What to soak: npm run soak -- disclosure [--packs 500], or npm run soak -- faults [--times 100]',
  )
  process.exitCode = 2
}

async function fullDisk(): Promise<number> {
  const found = await soakFullDisk()
  const none = 'not tried: this account may mount no disk to fill'
  console.log(`A full disk: ${found === undefined ? none : found.join('; ') || 'all well'}.`)
  return found?.length ?? 0
}

function ended(amiss: number): number {
  return amiss > 0 ? 1 : 0
}
