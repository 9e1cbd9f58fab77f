import { CannotRun } from '../io.ts'

/** Where people find the service. Passwords cross no network in the clear. Throws `CannotRun`. */
export function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '')
    throw new CannotRun(
      `--origin is the address people type, with no path, like https://hearth.council.gov.uk.`,
    )
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new CannotRun(
      'Passwords would cross the network unprotected. Put a proxy that speaks https in front, and give its address as --origin https://….',
    )
  return url.origin
}

/** Whether a name is this machine's own, as its browser says it. */
const isLoopback = (name: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(name)
