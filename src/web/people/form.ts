import { partners, roles, type Partner, type Role } from '../../core/roles/roles.ts'
import type { RoleGiven } from '../../store/memberships.ts'
import type { FormError, Read } from '../form-error.ts'
import { fieldOf } from '../sign-in/answer.ts'
import { isEmail } from '../sign-in/sign-in-form.ts'

export interface Inviting extends RoleGiven {
  readonly email: string
}

/** Every role somebody may be given, as a form names it: `analyst`, `partner:health`. */
export const choices: readonly { readonly value: string; readonly text: string }[] = [
  ...Object.entries(roles)
    .filter(([role]) => role !== 'partner')
    .map(([value, text]) => ({ value, text })),
  ...Object.entries(partners).map(([partner, text]) => ({
    value: `partner:${partner}`,
    text: `Partner: ${text}`,
  })),
]

export const choiceOf = ({ role, partner }: RoleGiven): string =>
  partner === null ? role : `partner:${partner}`

/** Whom to invite, and as what. */
export function readInviting(form: FormData): Read<Inviting> {
  const email = fieldOf(form, 'email').trim().toLowerCase()
  const given = roleOfChoice(fieldOf(form, 'role'))
  const errors: FormError[] = []
  if (!isEmail(email))
    errors.push({ field: 'email', text: 'Enter an email address, like name@council.gov.uk' })
  if (given === undefined) errors.push({ field: 'role', text: 'Choose what they are to be here' })
  return given === undefined || errors.length > 0 ? { errors } : { value: { email, ...given } }
}

/** The roles ticked, known ones only. */
export const readRoles = (form: FormData): RoleGiven[] =>
  form
    .getAll('roles')
    .map((each) => (typeof each === 'string' ? roleOfChoice(each) : undefined))
    .filter((each) => each !== undefined)

/** The role a form names; `undefined` where there is none such. */
export function roleOfChoice(choice: string): RoleGiven | undefined {
  const [role = '', partner = null] = choice.split(':')
  if (!Object.hasOwn(roles, role) || (role === 'partner') !== (partner !== null)) return undefined
  if (partner !== null && !Object.hasOwn(partners, partner)) return undefined
  return { role: role as Role, partner: partner as Partner | null }
}
