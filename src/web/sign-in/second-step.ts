import type { SignInParts } from './parts.ts'
import { attempt } from './attempt.ts'
import { recoveryCodeTyped } from './drawn.ts'
import { noteFailure, noteSignIn } from './noted.ts'

export type Step = 'app-code' | 'recovery-code'

/** Takes the second step of signing in. Gives the cookies of the session; nothing when the code was not taken. */
export async function takeSecondStep(
  parts: SignInParts,
  step: Step,
  code: string,
  headers: Headers,
): Promise<Headers | undefined> {
  const asked = { headers: pendingOf(headers), returnHeaders: true } as const
  const { api } = parts.library
  const answer = await attempt(() =>
    step === 'app-code'
      ? api.verifyTOTP({ ...asked, body: { code } })
      : api.verifyBackupCode({ ...asked, body: { code: recoveryCodeTyped(code) } }),
  )
  const person = answer?.response.user
  if (answer === undefined || person === undefined) await noteFailure(parts, undefined)
  else await noteSignIn(parts, person.id, step)
  return answer?.headers
}

/** The cookies of the step begun, without those of any session: a code is asked of who just gave a password. */
function pendingOf(headers: Headers): Headers {
  const cookies = (headers.get('cookie') ?? '')
    .split(/;\s*/)
    .filter((each) => !/session_(token|data)=/.test(each))
  const agent = headers.get('user-agent')?.slice(0, 300)
  return new Headers({ cookie: cookies.join('; '), ...(agent === undefined ? {} : { 'user-agent': agent }) })
}
