import type { FormError, Read } from '../form-error.ts'
import { fieldOf } from '../sign-in/answer.ts'

/** A field as typed, without what nobody sees. */
export const textIn = (form: FormData, name: string): string =>
  fieldOf(form, name)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim()

/** The value, unless something is wrong. */
export const read = <Value>(errors: readonly FormError[], value: Value): Read<Value> =>
  errors.length > 0 ? { errors } : { value }

/** What is wrong with a field, where it is. */
export const wrongIf = (wrong: boolean, field: string, text: string): FormError[] =>
  wrong ? [{ field, text }] : []

/** A whole number as typed; `undefined` where it is none. */
export const wholeIn = (form: FormData, name: string): number | undefined => {
  const text = textIn(form, name)
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined
}
