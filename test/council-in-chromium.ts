import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { roles, type Role } from '../src/core/roles/roles.ts'
import type { Work } from '../src/web/loads/work.ts'
import { openChromium } from './chromium.ts'
import { aCouncil, today, whoIs, type Council } from './council.ts'
import { onLoopback, type Served } from './on-loopback.ts'

/** The council’s application and one browser for everybody in it. */
export interface CouncilInChromium {
  readonly council: Council
  readonly browser: Browser
  readonly origin: string
  /** A window of the browser in which somebody has signed in; nobody has where no role is given. */
  readonly windowOf: (role?: Role, options?: BrowserContextOptions) => Promise<Page>
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
  const broken: string[] = []
  const windowOf = async (role?: Role, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ baseURL: served.origin, ...options })
    if (role !== undefined) await context.setExtraHTTPHeaders(as(role))
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    page.on('console', (line) => line.text().includes('Content Security Policy') && broken.push(line.text()))
    page.on('pageerror', (error) => broken.push(error.message))
    return page
  }
  return {
    ...{ council, browser, origin: served.origin, windowOf, as },
    broken: () => broken.splice(0),
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
