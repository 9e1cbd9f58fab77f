import { serializeSigned } from 'hono/utils/cookie'
import { expect, test } from 'vitest'
import { signedText } from './signed-text.ts'

const secret = 'a secret of the tests, long enough and of nothing else'
/** As a library signs it, apart from ours. */
const signed = async (text: string, by = secret): Promise<string> =>
  decodeURIComponent((await serializeSigned('c', text, by)).slice(2))

test('what was signed with our secret is read, and nothing else', async () => {
  const cookie = await signed('token.of.a-session')
  expect(signedText(cookie, secret)).toBe('token.of.a-session')
  const another = await signed('token.of.a-session', 'another secret, as long as ours and not ours')
  const [text, signature] = [cookie.slice(0, -45), cookie.slice(-44)]
  for (const forged of [
    ...[another, text, `${text}.`, `.${signature}`, `.`, '', signature, `${text}x.${signature}`],
    ...[`${text}.${signature.slice(1)}`, `${text}.${signature}=`, `${text}.${signature.toLowerCase()}`],
    await signed(''),
  ])
    expect([forged, signedText(forged, secret)]).toEqual([forged, undefined])
})
