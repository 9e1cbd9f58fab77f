import type { Authority } from './env.ts'

/** What the web application is told when it starts. Only `main.ts` reads the environment. */
export interface Config {
  readonly serviceName: string
  readonly authority: Authority
  /** Where people find it, as their browser says it: `https://hearth.example.gov.uk`, with no path. */
  readonly origin: string
  /** What form tokens are made with: random, at least 32 bytes, the same after a restart. */
  readonly secret: string
  /** Whether a proxy stands in front and says in `X-Forwarded-For` who asks. */
  readonly behindProxy: boolean
  /** The origin of the council's identity provider, which the sign-in form may lead to. */
  readonly identityProvider: string | undefined
  /** Whom to write to about access and about privacy; `undefined` where the council has not said. */
  readonly contact: string | undefined
  /** The most an upload may hold, in bytes. */
  readonly largestUpload: number
}

/** Whether people reach it over https: cookies are then marked so. */
export const isSecure = (config: Config): boolean => config.origin.startsWith('https://')
