import type { FormError, Read } from '../form-error.ts'
import { fieldOf } from '../sign-in/answer.ts'

const MOST_WORDS = 2000
const MOST_REASON = 500

/** What a reader says of a draft. */
export function readNote(form: FormData): Read<string> {
  const text = fieldOf(form, 'note').replaceAll('\r\n', '\n').trim()
  if (text === '') return wrong('note', 'Write your note')
  if (text.length > MOST_WORDS) return wrong('note', `The note must be ${MOST_WORDS} characters or fewer`)
  return { value: text }
}

/** Why a warning may stand; `at` says which of the page's warnings it is. */
export function readReason(form: FormData): Read<string> {
  const at = /^\d{1,3}$/.exec(fieldOf(form, 'at'))?.[0] ?? '0'
  const reason = fieldOf(form, 'reason')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
  if (reason === '') return wrong(`reason-${at}`, 'Say why the sentence may stand')
  if (reason.length > MOST_REASON)
    return wrong(`reason-${at}`, `The reason must be ${MOST_REASON} characters or fewer`)
  return { value: reason }
}

const wrong = (field: string, text: string): { errors: readonly FormError[] } => ({
  errors: [{ field, text }],
})
