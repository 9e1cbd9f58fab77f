import nodemailer from 'nodemailer'
import type { Line } from './reminders.ts'

/** A message as it goes out. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The council's mail server. */
export interface Post {
  /** Hands a message over. Throws when the server does not take it. */
  readonly send: (mail: Mail) => Promise<void>
  readonly close: () => void
}

/** Where mail goes, and from whom. */
export interface PostSettings {
  /** `smtps://user:password@mail.council.gov.uk:465`, or `smtp://…`. */
  readonly url: string
  readonly from: string
}

/** How long the server may take to answer, in milliseconds. */
const PATIENCE = 20_000

/** Opens the way to the mail server. Over a network nothing is sent in the clear; within this machine it may be. */
export function openPost({ url, from }: PostSettings): Post {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const transport = nodemailer.createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    ...{ secure, requireTLS: !secure && !isHere, ignoreTLS: !secure && isHere },
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...{ connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return {
    send: async (mail) => {
      await transport.sendMail({ from, ...mail, headers: { 'Auto-Submitted': 'auto-generated' } })
    },
    close: () => {
      transport.close()
    },
  }
}

/** One message of all that somebody is reminded of. `origin`: where they sign in, where that is known. */
export function mailOf(to: string, lines: readonly Line[], origin: string | undefined): Mail {
  const [first] = lines
  const subject = lines.length === 1 ? (first?.subject ?? '') : `${lines.length} promises to see to`
  const where = origin === undefined ? [] : [origin]
  return { to, subject, text: [...lines.map(({ text }) => text), ...where, LAST].join('\n\n') }
}

const LAST =
  'This message was sent by itself. It holds nothing of what was asked: that is read after signing in.'
