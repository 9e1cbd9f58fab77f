import type { Settings } from '../../store/settings.ts'
import type { Read } from '../form-error.ts'
import { contrast, isColour, LEAST_CONTRAST } from './colour.ts'
import { read, textIn, wrongIf } from './form.ts'

/** The service's name and colour. */
export function readBranding(form: FormData): Read<Omit<Settings['branding'], 'logo'>> {
  const serviceName = textIn(form, 'service-name')
  const colour = textIn(form, 'colour').toLowerCase()
  const told = isColour(colour) ? contrast(colour, '#ffffff') : 0
  return read(
    [
      ...wrongIf(
        serviceName.length > 60 || serviceName.includes('\n'),
        'service-name',
        'The name must be one line of 60 characters or fewer',
      ),
      ...wrongIf(
        !isColour(colour),
        'colour',
        'The colour must be a # and six signs from 0 to 9 and a to f, like #0b4f59',
      ),
      ...wrongIf(
        isColour(colour) && told < LEAST_CONTRAST,
        'colour',
        `White words on this colour are too faint to read: their contrast is ${(Math.floor(told * 10) / 10).toFixed(1)} to 1, and it must be 4.5 to 1 or more. Choose a darker colour`,
      ),
    ],
    { serviceName, colour },
  )
}
