import type { Settings } from '../../store/settings.ts'
import type { Read } from '../form-error.ts'
import { read, textIn, wrongIf } from './form.ts'

/** The council's name and contact. */
export function readAuthority(form: FormData): Read<Settings['authority']> {
  const [name, contact] = [textIn(form, 'name'), textIn(form, 'contact')]
  return read(
    [
      ...wrongIf(
        name.length > 100 || name.includes('\n'),
        'name',
        'The name must be one line of 100 characters or fewer',
      ),
      ...wrongIf(
        contact !== '' && (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) || contact.length > 200),
        'contact',
        'The contact must be an email address, like name@council.gov.uk',
      ),
    ],
    { name, contact },
  )
}
