import type { Role } from '../../core/roles/roles.ts'
import type { Db } from '../../store/database.ts'
import { appOf } from '../app.tsx'
import type { Assets } from '../assets/assets.ts'
import type { Config } from '../config.ts'
import type { Who } from '../env.ts'
import type { Log } from '../log.ts'
import { openPacks, type Packs } from '../meetings/packs.ts'
import { formShown, saidIn } from './form-shown.ts'

/** What somebody types: a word for each field, or several where several are ticked. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** Somebody of the made-up council, or somebody without an account. */
export type Player = Role | 'nobody'

/** The pages as somebody of the made-up council uses them, at a moment of its past. */
export interface Stage {
  /** Sends a form of a page and gives where it led. Throws what the page says when it is not taken. */
  readonly send: (who: Player, action: string, typed: Typed, page?: string) => Promise<string>
  readonly read: (who: Player, path: string) => Promise<string>
  /** From here on it is this moment. */
  readonly setClock: (now: Date) => void
  /** What was made before, by the story's own name for it. */
  readonly known: Map<string, string>
  readonly packs: Packs
}

export interface StageMeans {
  readonly db: Db
  readonly config: Config
  readonly assets: Assets
  readonly log: Log
}

/** The whole application with a clock that can be set and nobody at its door. */
export function openStage({ db, config, assets, log }: StageMeans): Stage {
  let now = new Date(0)
  let who: Who | undefined
  const packs = packsAt({ db, log, now: () => now })
  const signIn = { whoIs: () => Promise.resolve({ who }) }
  const app = appOf({ db, config, assets, log, packs, signIn, now: () => now })
  const ask = (by: Player, path: string, init: RequestInit = {}): Promise<Response> => {
    who = by === 'nobody' ? undefined : playerOf(by, config.authority.code)
    return Promise.resolve(app.request(path, init))
  }
  const read = async (by: Player, path: string): Promise<string> => {
    const answer = await ask(by, path)
    const html = await answer.text()
    if (answer.status !== 200) throw new Error(`${path} for ${by}: ${answer.status} ${saidIn(html)}`)
    return html
  }
  return {
    ...{ packs, read, known: new Map<string, string>() },
    setClock: (moment) => void (now = moment),
    send: async (by, action, typed, page = action) => {
      const shown = await ask(by, page)
      const cookie = shown.headers.getSetCookie().map((each) => each.split(';')[0] ?? '')
      const body = filled(formShown(await shown.text(), action, typed), typed)
      const headers = { origin: config.origin, cookie: cookie.join('; ') }
      const answer = await ask(by, action, { method: 'POST', body, headers })
      const led = answer.headers.get('location')
      if (led === null)
        throw new Error(`${action} for ${by}: ${answer.status} ${saidIn(await answer.text())}`)
      return led
    },
  }
}

/** A pack goes out at the moment it was asked for, however long making it takes. */
function packsAt({ now, ...means }: { db: Db; log: Log; now: () => Date }): Packs {
  const making: Packs[] = []
  return {
    begin: (wanted) => {
      const asked = now()
      const one = openPacks({ ...means, now: () => asked })
      making.push(one)
      one.begin(wanted)
    },
    standing: () => undefined,
    settled: async () => {
      await Promise.all(making.map((one) => one.settled()))
    },
  }
}

function filled(shown: Readonly<Record<string, string>>, typed: Typed): FormData {
  const form = new FormData()
  for (const [name, values] of Object.entries({ ...shown, ...typed }))
    for (const value of [values].flat()) form.append(name, value)
  return form
}

const playerOf = (role: Role, authority: string): Who => ({
  ...{ personId: `sample:${role}`, name: role, session: 'the made-up year' },
  memberships: [{ authority, role, partner: role === 'partner' ? 'health' : undefined }],
})
