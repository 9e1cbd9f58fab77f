import { accountOf } from '../../store/people.ts'
import type { Who } from '../env.ts'
import type { SignInParts } from '../sign-in/parts.ts'

export const hasSecondFactor = async ({ db }: SignInParts, who: Who): Promise<boolean> =>
  (await accountOf(db, who.personId))?.hasSecondFactor ?? false
