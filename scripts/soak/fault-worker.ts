// Loads, accepts, tries, publishes, promises and purges one after the other until it is killed or stopped, and says what was
// acknowledged: `done load ID`. Run by faults.ts: fault-worker.ts FOLDER FIRST-TURN.
import { openDatabase } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore, ownerUrlOf } from '../../src/store/open-store.ts'
import { acts, layOut } from './fault-acts.ts'

const [, , dataFolder = '', first = '0'] = process.argv
const store = await openStore({ dataFolder }, { alone: true })
const [app, owner] = [openDatabase(store.appUrl), openDatabase(ownerUrlOf(store))]
await migrate(owner, store.appLogin)
await layOut({ app, owner })

const asked = new AbortController()
process.on('SIGTERM', () => {
  asked.abort()
})
console.log('ready')
let turn = Number(first)
const isAsked = (): boolean => asked.signal.aborted
while (!isAsked())
  for (const [name, act] of Object.entries(acts)) {
    turn += 1
    try {
      console.log(`done ${name} ${await act({ app, owner }, turn)}`)
    } catch {
      // PostgreSQL was killed under it: it comes back, and the next act finds it.
      console.log(`failed ${name}`)
      await new Promise((next) => setTimeout(next, 200))
    }
    if (isAsked()) break
  }
await Promise.all([app.destroy(), owner.destroy()])
await store.stop()
console.log('stopped')
