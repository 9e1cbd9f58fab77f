import type { What } from '../../core/governance/minutes/happening.ts'
import type { Read } from '../form-error.ts'
import { read } from '../settings/form.ts'
import { entriesOfAgenda } from './entries-of-agenda.ts'
import { entriesOfItem } from './entries-of-item.ts'
import { entriesOfRoom } from './entries-of-room.ts'
import { entriesOfWhole } from './entries-of-whole.ts'
import { entriesPutRight } from './entries-put-right.ts'
import type { Readers, Recording } from './entry-reader.ts'
import { reading } from './read.ts'

const entries: Readers = {
  ...entriesOfRoom,
  ...entriesOfAgenda,
  ...entriesOfItem,
  ...entriesOfWhole,
  ...entriesPutRight,
}

/** What a form of the clerk’s screen records. What is missing is told beside its field. */
export function readEntry(form: FormData, recording: Recording): Read<What> {
  const typed = reading(form)
  const did = typed.text('did')
  const what = Object.hasOwn(entries, did) ? entries[did]?.(typed, recording) : undefined
  if (what === undefined && typed.errors.length === 0)
    return { errors: [{ field: 'main-content', text: 'Choose what to record' }] }
  return what === undefined ? { errors: typed.errors } : read(typed.errors, what)
}
