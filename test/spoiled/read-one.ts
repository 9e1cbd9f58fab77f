import { load } from '../../src/core/record/load.ts'
import { rowsListed } from '../../src/core/tables/listed.ts'
import { readInputs } from '../../src/files/read.ts'

/** Reads the file named, and says as JSON what came of it and how much memory that took. Run in a process of its own. */
const { files } = await readInputs([process.argv[2] ?? ''])
const { accounts, faults } = load(files.flatMap(({ grids }) => grids))
console.log(
  JSON.stringify({
    faults: [...files.flatMap(({ fault }) => fault ?? []), ...faults.map(({ reason }) => reason)],
    rowsIn: accounts.reduce((sum, { rowsIn }) => sum + rowsIn, 0),
    used: accounts.reduce((sum, { used }) => sum + used, 0),
    listed: accounts.reduce((sum, { listed }) => sum + rowsListed(listed), 0),
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
