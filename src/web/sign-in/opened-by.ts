import type { SignInParts } from './parts.ts'

/** The session that cookies just given open, and whose it is; `undefined` when they open none. */
export async function openedBy(
  { library }: SignInParts,
  given: Headers,
): Promise<{ session: string; person: string } | undefined> {
  const cookies = given.getSetCookie().map((each) => each.split(';')[0])
  const found = await library.api.getSession({ headers: new Headers({ cookie: cookies.join('; ') }) })
  return found === null ? undefined : { session: found.session.id, person: found.user.id }
}
