import { Agent, request } from 'node:http'
import { tokenField } from '../../../src/web/forgery.ts'
import { password, type Reader } from './council.ts'

/** Somebody at a browser: a line kept open, cookies, and pages. */
export interface Person extends Reader {
  readonly get: (path: string) => Promise<{ status: number; text: string }>
}

/** Signs somebody in by the form, as a browser does. */
export async function signIn(origin: string, reader: Reader): Promise<Person> {
  const agent = new Agent({ keepAlive: true, maxSockets: 6 })
  const jar = new Map<string, string>()
  const ask = (method: string, path: string, body = '') => asked(origin, { agent, jar, method, path, body })
  const form = await ask('GET', '/sign-in')
  const token = new RegExp(`name="${tokenField}" value="([^"]+)"`).exec(form.text)?.[1] ?? ''
  const fields = { email: reader.email, password, next: '/', [tokenField]: token }
  const { status } = await ask('POST', '/sign-in', new URLSearchParams(fields).toString())
  if (status !== 303) throw new Error(`Signing in was answered ${status}.`)
  return { ...reader, get: (path) => ask('GET', path) }
}

interface Asking {
  readonly agent: Agent
  readonly jar: Map<string, string>
  readonly method: string
  readonly path: string
  readonly body: string
}

const asked = (origin: string, { agent, jar, method, path, body }: Asking) =>
  new Promise<{ status: number; text: string }>((done, failed) => {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    const about = {
      origin,
      'sec-fetch-site': 'same-origin',
      'content-length': String(Buffer.byteLength(body)),
    }
    const form = { ...about, 'content-type': 'application/x-www-form-urlencoded' }
    const headers = { cookie, 'accept-encoding': 'gzip', ...(method === 'POST' ? form : {}) }
    const sent = request(new URL(path, origin), { agent, method, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.once('error', failed)
      answer.once('end', () => {
        for (const each of answer.headers['set-cookie'] ?? []) {
          const [name = '', value = ''] = (each.split(';')[0] ?? '').split(/=(.*)/)
          jar.set(name, value)
        }
        done({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() })
      })
    })
    sent.once('error', failed)
    sent.end(body)
  })
