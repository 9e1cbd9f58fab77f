import type { Page } from 'playwright-core'
import { roles, type Role } from '../src/core/roles/roles.ts'
import type { Work } from '../src/web/loads/work.ts'
import { openChromium } from './chromium.ts'
import { aCouncil, today, whoIs, type Council } from './council.ts'
import { onLoopback, type Served } from './on-loopback.ts'
import { windowsOf } from './windows.ts'

/** The council’s application and one browser for everybody in it. */
export interface CouncilInChromium {
  readonly council: Council
  /** A window of the browser in which somebody has signed in; nobody has where no role is given. */
  readonly windowOf: (role?: Role, given?: { script?: boolean; stays?: boolean }) => Promise<Page>
  /** What a window sends for somebody to have signed in. */
  readonly as: (role: Role) => Record<string, string>
  /** What pages broke of their own rules since it was last asked: scripts that failed, things the policy kept out. */
  readonly broken: () => string[]
  readonly close: () => Promise<void>
}

/** Who signed in, told by a header of the tests’ own: signing in itself has tests of its own. */
const HEADER = 'x-signed-in-as'
const as = (role: Role): Record<string, string> => ({ [HEADER]: role })

export async function inChromium(
  given: Parameters<typeof aCouncil>[0] & { work?: Partial<Work> } = {},
): Promise<CouncilInChromium> {
  const [council, browser] = await Promise.all([aCouncil(given), openChromium()])
  const work = { ...council.work, ...given.work }
  const served: Served = await onLoopback({ db: council.app, who: signedIn, work, now: today })
  const { open, broken } = windowsOf(browser, { baseURL: served.origin })
  return {
    ...{ council, as, broken },
    windowOf: (role, given) => open({ headers: role === undefined ? {} : as(role), ...given }),
    close: async () => {
      await browser.close()
      await served.close()
      await council.close()
    },
  }
}

function signedIn({ headers }: Request) {
  const said = headers.get(HEADER)
  const role = (Object.keys(roles) as Role[]).find((role) => role === said)
  return role === undefined ? undefined : whoIs(role)
}
