import pg from 'pg'
import { urlOf, type Logins } from './logins.ts'

/** Makes the two logins and the database, when they are not there: the owner of the tables, and the application. */
export async function setUp(logins: Logins, port: number): Promise<void> {
  if (await canConnect(urlOf('hearth_app', logins, port))) return
  await asSuperuser(urlOf('postgres', logins, port, 'postgres'), async (admin) => {
    for (const login of ['hearth_owner', 'hearth_app'] as const) await makeLogin(admin, login, logins[login])
    const { rowCount } = await admin.query(`select from pg_database where datname = 'hearth'`)
    if (rowCount === 0) await admin.query('create database hearth owner hearth_owner')
    await admin.query('revoke all on database hearth from public')
    // Bulk loads go through a table of the transaction's own.
    await admin.query('grant connect, temporary on database hearth to hearth_app')
  })
}

async function makeLogin(admin: pg.Client, login: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [login])
  const verb = rowCount === 0 ? 'create' : 'alter'
  await admin.query(`${verb} role ${login} login nosuperuser nocreaterole nocreatedb nobypassrls
    password ${pg.escapeLiteral(password)}`)
}

async function asSuperuser(url: string, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client(url)
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client(url)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
