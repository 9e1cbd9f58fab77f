import { sql } from 'kysely'
import type { Db } from './database.ts'

/** What the application's login may do with each table. A table not named here it cannot touch. */
export const grants: Readonly<Record<string, string>> = {
  authority: 'select',
  deed_role: 'select',
  migration: 'select',
  membership: 'select, insert, update, delete',
  load: 'select, insert, update',
  load_file: 'select, insert',
  load_upload: 'select, insert',
  load_listed: 'select, insert',
  measuring: 'select, insert, update',
  case_sheet: 'select, insert',
  case_row: 'select, insert',
  data_set: 'select, insert',
  case_mark: 'select, insert',
  work_item: 'select, insert',
  compared: 'select, insert',
  fixing_line: 'select, insert',
  commentary: 'select, insert',
  signed_warning: 'select, insert',
  edition: 'select, insert, update, delete',
  edition_file: 'select, insert, delete',
  edition_trial: 'select, insert',
  edition_note: 'select, insert',
  post: 'select, insert, update',
  holding: 'select, insert, update',
  commitment: 'select, insert, update',
  commitment_event: 'select, insert',
  commitment_link: 'select',
  card: 'select, insert, update',
  card_event: 'select, insert',
  card_words: 'select, insert',
  you_said: 'select, insert',
  glossary: 'select, insert',
  sentence_kept: 'select, insert',
  occasion: 'select, insert',
  reminder_sent: 'select, insert',
  board: 'select, insert, update',
  meeting: 'select, insert, update',
  meeting_document: 'select, insert, update',
  meeting_event: 'select, insert',
  minutes_text: 'select, insert',
  minutes_step: 'select, insert',
  paper: 'select, insert, update',
  publication: 'select, insert',
  report_words: 'select, insert',
  report_kept: 'select, insert',
  report_file: 'select, insert',
  report_signed: 'select, insert',
  setting: 'select, insert, update',
  audit: 'select, insert',
  purge_receipt: 'select',
  person: 'select, insert, update',
  session: 'select, insert, update, delete',
  sign_in_account: 'select, insert, update, delete',
  verification: 'select, insert, update, delete',
  second_factor: 'select, insert, update, delete',
  used_code: 'select, insert, update, delete',
  sign_in_try: 'select, insert, update, delete',
  invitation: 'select, insert, update',
}

/** Takes everything from the application's login and gives it exactly what the table above says. */
export async function keepGrants(db: Db, appLogin: string): Promise<void> {
  const app = sql.id(appLogin)
  await sql`revoke all on all tables in schema hearth from public, ${app}`.execute(db)
  await sql`revoke all on all functions in schema hearth from public, ${app}`.execute(db)
  await sql`revoke all on schema hearth from public, ${app}`.execute(db)
  await sql`grant usage on schema hearth to ${app}`.execute(db)
  await sql`grant execute on all functions in schema hearth to ${app}`.execute(db)
  await sql`grant usage on all sequences in schema hearth to ${app}`.execute(db)
  for (const [table, what] of Object.entries(grants))
    await sql`grant ${sql.raw(what)} on ${sql.id('hearth', table)} to ${app}`.execute(db)
}
