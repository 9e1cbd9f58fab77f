import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** Windows of one browser. Opening one costs more than looking at a page, so what one test is done with the next is given. */
export interface Windows {
  /** An empty window, taken back when the test is over. */
  readonly open: (given?: Opened) => Promise<Page>
  /** What pages broke of their own rules since it was last asked: scripts that failed, things the policy kept out. */
  readonly broken: () => string[]
}

interface Opened {
  /** Whether scripts of the page run. */
  readonly script?: boolean
  /** What every request is sent with. */
  readonly headers?: Record<string, string>
  /** Stays with whoever asked when the test is over; what is opened outside a test has to. */
  readonly stays?: boolean
}

export const desk = { width: 1280, height: 900 }

/** What tests listen for. */
const heard = ['console', 'pageerror', 'request', 'domcontentloaded'] as const

export function windowsOf(browser: Browser, options: BrowserContextOptions = {}): Windows {
  const free = { script: [] as Page[], noScript: [] as Page[] }
  const broken: string[] = []
  const made = async (script: boolean): Promise<Page> => {
    const context = await browser.newContext({ viewport: desk, ...options, javaScriptEnabled: script })
    return context.newPage()
  }
  return {
    open: async ({ script = true, headers = {}, stays = false } = {}) => {
      const others = free[script ? 'script' : 'noScript']
      const left = others.pop()
      const page = left === undefined ? await made(script) : await emptied(left)
      if (!stays) onTestFinished(() => void others.push(page))
      await page.setExtraHTTPHeaders(headers)
      page.setDefaultTimeout(60_000)
      page.on(
        'console',
        (line) => line.text().includes('Content Security Policy') && broken.push(line.text()),
      )
      page.on('pageerror', (error) => broken.push(error.message))
      return page
    },
    broken: () => broken.splice(0),
  }
}

/** A window as it was when it was opened. Until then it stays as its test left it, for whoever takes a picture of that. */
async function emptied(page: Page): Promise<Page> {
  for (const name of heard) page.removeAllListeners(name)
  await page.unrouteAll()
  await page.goto('about:blank')
  await page.context().clearCookies()
  await page.emulateMedia({ media: null, forcedColors: null, colorScheme: null })
  await page.setViewportSize(desk)
  return page
}
