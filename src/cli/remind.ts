import { momentOf } from '../store/moment.ts'
import { councilOption } from './council.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { noneOf, readOptions, textOf } from './options.ts'
import { postOf, remind as remindAll } from './reminding.ts'
import { councilNamed } from './serving/council-named.ts'
import { originOf } from './serving/origin.ts'
import { withStore } from './with-store.ts'

/** `hearth remind`: sends what is due to be sent today, once, however often it is run. */
export async function remind(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, ['authority', 'origin'])
  noneOf(typed.positionals)
  const said = textOf(typed, 'origin')
  const origin = said === undefined ? undefined : originOf(said)
  const code = textOf(typed, 'authority') === undefined ? undefined : await councilOption(typed)
  const post = postOf(io)
  if (post === undefined)
    throw new CannotRun('Reminders are off. Set HEARTH_SMTP_URL and HEARTH_MAIL_FROM to turn them on.')
  try {
    const { reminded, failed } = await withStore(io, async ({ owner }) => {
      const authority = (await councilNamed(owner, { code })).code
      return remindAll({ db: owner, authority, at: await momentOf(owner), origin }, post)
    })
    io.out(`Reminded ${reminded} ${reminded === 1 ? 'person' : 'people'}.`)
    if (failed > 0)
      io.out(
        `The mail server did not take ${failed}. They are sent the next time: check HEARTH_SMTP_URL, and run it again.`,
      )
    return failed > 0 ? 1 : 0
  } finally {
    post.close()
  }
}
