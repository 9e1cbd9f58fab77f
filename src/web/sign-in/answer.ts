import type { Context } from 'hono'
import type { Env } from '../env.ts'

/** Goes on to a path of this service, with the cookies the library gave. */
export function goOn(c: Context<Env>, path: string, headers?: Headers): Response {
  for (const cookie of headers?.getSetCookie() ?? []) c.header('set-cookie', cookie, { append: true })
  return c.redirect(path, 303)
}

/** What a form's field holds; blank when it was not sent or is a file. */
export function fieldOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
