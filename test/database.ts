import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openBundled, type Server } from '../src/store/bundled/server.ts'
import { openDatabase, type Db } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'

/** A migrated database of a test's own. */
export interface TestDatabase {
  /** As the application: shows no child until `asUser` names somebody. */
  readonly app: Db
  /** As the owner of the tables: sees and may do everything. For laying out, and for what the owner does. */
  readonly owner: Db
  readonly appUrl: string
  readonly ownerUrl: string
  readonly close: () => Promise<void>
}

/** The one server of this worker, started by the first test that asks. Nothing on it need survive a power cut. */
let server: Promise<Server> | undefined
let made = 0

const unsafe = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** A fresh database with every table and nothing in them, a copy of one that was migrated once. */
export async function aDatabase(): Promise<TestDatabase> {
  const { adminUrl, appUrl, ownerUrl } = await theServer()
  const name = `test_${++made}`
  await asAdmin(adminUrl, `create database ${name} template hearth owner hearth_owner`)
  const urls = { appUrl: on(appUrl, name), ownerUrl: on(ownerUrl, name) }
  const [app, owner] = [openDatabase(urls.appUrl), openDatabase(urls.ownerUrl)]
  return {
    app,
    owner,
    ...urls,
    close: async () => {
      await Promise.all([app.destroy(), owner.destroy()])
      await asAdmin(adminUrl, `drop database ${name} with (force)`)
    },
  }
}

/** A database with nothing in it at all, not even Hearth's tables. */
export async function anEmptyDatabase(): Promise<TestDatabase> {
  const database = await aDatabase()
  const client = new pg.Client(database.ownerUrl)
  await client.connect()
  await client.query('drop schema hearth cascade')
  await client.end()
  return database
}

const theServer = (): Promise<Server> => (server ??= start())

async function start(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-database-'))
  const started = await openBundled(folder, { flags: unsafe })
  stopWithWorker(started.pid(), folder)
  const owner = openDatabase(started.ownerUrl)
  await migrate(owner, 'hearth_app')
  await owner.destroy()
  return started
}

/** A worker may end without a word: the pipe to this watcher closes with it, whatever happens. */
function stopWithWorker(pid: number, folder: string): void {
  const watching =
    'cat > /dev/null; kill -QUIT "$0"; while kill -0 "$0" 2> /dev/null; do sleep 0.1; done; rm -rf "$1"'
  const watcher = spawn('sh', ['-c', watching, String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watcher.unref()
  ;(watcher.stdin as unknown as { unref: () => void }).unref()
}

const on = (url: string, database: string): string => url.replace(/[^/]*$/, database)

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = new pg.Client(url)
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}
