import type { Hono } from 'hono'
import type { Env } from '../src/web/env.ts'
import { tokenOf } from './web.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** Somebody at a browser that asks the application itself, with no server between: keeps cookies, sends forms as shown. */
export interface Browser {
  /** Opens a page; redirects are left for the test to see. */
  readonly open: (path: string) => Promise<Response>
  /** Sends a form of the page `from`, with its token. */
  readonly send: (path: string, fields?: Fields, from?: string) => Promise<Response>
  readonly cookies: Map<string, string>
}

export function aBrowser(
  app: Hono<Env>,
  { origin = 'http://hearth.example', agent = 'Firefox/130 Windows' } = {},
): Browser {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'user-agent': agent, ...(cookie === '' ? {} : { cookie }), ...(init.headers as object) }
    const answer = await app.request(path, { ...init, headers })
    for (const each of answer.headers.getSetCookie()) keep(cookies, each)
    return answer
  }
  const open = (path: string): Promise<Response> => ask(path)
  const send = async (path: string, fields: Fields = {}, from = path): Promise<Response> => {
    const body = new FormData()
    body.set('form-token', tokenOf(await (await open(from)).text()))
    for (const [name, values] of Object.entries(fields))
      for (const value of [values].flat()) body.append(name, value)
    return ask(path, { method: 'POST', body, headers: { origin, 'sec-fetch-site': 'same-origin' } })
  }
  return { open, send, cookies }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (/max-age=0\b/i.test(line) || value === '') cookies.delete(name)
  else cookies.set(name, value)
}
