import { load } from '../../src/core/record/load.ts'
import { rowsListed } from '../../src/core/tables/listed.ts'
import { readInputs } from '../../src/files/read.ts'

/** Reads the files named, one after the other, and says a line of JSON of what came of each. Run in a process of its own. */
for (const path of process.argv.slice(2)) {
  const { files } = await readInputs([path])
  const { accounts, faults } = load(files.flatMap(({ grids }) => grids))
  console.log(
    JSON.stringify({
      faults: [...files.flatMap(({ fault }) => fault ?? []), ...faults.map(({ reason }) => reason)],
      rowsIn: accounts.reduce((sum, { rowsIn }) => sum + rowsIn, 0),
      used: accounts.reduce((sum, { used }) => sum + used, 0),
      listed: accounts.reduce((sum, { listed }) => sum + rowsListed(listed), 0),
    }),
  )
}
