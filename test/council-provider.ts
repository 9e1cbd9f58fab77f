import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Somebody as the council's directory knows them. */
export interface InDirectory {
  readonly name: string
  readonly email: string
  groups: string[]
}

/** A real OpenID Connect provider on loopback, with a directory that tests may change. */
export interface CouncilProvider {
  readonly issuer: string
  readonly directory: Map<string, InDirectory>
  readonly close: () => Promise<void>
}

export async function aCouncilProvider(origin: string): Promise<CouncilProvider> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  const directory = new Map<string, InDirectory>()
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'hearth',
        client_secret: 'a secret of the tests',
        redirect_uris: [`${origin}/sign-in/with/callback/council`],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    claims: { openid: ['sub'], email: ['email'], profile: ['name', 'groups'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['of the tests'] },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...directory.get(accountId) }),
    }),
  })
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
  return { issuer, directory, close: () => closed(server) }
}

/** Somebody at the provider's own pages: says who they are, agrees, and comes back with the address to return to. */
export async function atProvider(url: string, login: string): Promise<string> {
  const issuer = new URL(url).origin
  const cookies = new Map<string, string>()
  let [at, body]: [string, string | undefined] = [url, undefined]
  for (let step = 0; step < 12; step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
    const init = body === undefined ? { headers } : { headers, method: 'POST', body }
    const answer = await fetch(at, { ...init, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location !== null) {
      const to = new URL(location, at)
      if (to.origin !== issuer) return to.href
      ;[at, body] = [to.href, undefined]
    } else {
      const page = await answer.text()
      if (!answer.ok) throw new Error(`The provider answered ${String(answer.status)}`)
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? ''
      body = new URLSearchParams(
        prompt === 'login' ? { prompt, login, password: 'any' } : { prompt },
      ).toString()
      at = new URL(/action="([^"]+)"/.exec(page)?.[1] ?? '', at).href
    }
  }
  throw new Error('The provider never came to an end.')
}

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.closeAllConnections()
    server.close(() => {
      done()
    })
  })
