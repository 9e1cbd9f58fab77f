import type { Settings } from '../../store/settings.ts'
import type { Read } from '../form-error.ts'
import { read, textIn, wholeIn, wrongIf } from './form.ts'

/** What each number of what may be published must lie within. */
const bounds = {
  threshold: { least: 1, most: 20, called: 'The threshold' },
  'protected-threshold': { least: 1, most: 50, called: 'The threshold for protected characteristics' },
  interval: { least: 1, most: 50, called: 'The room' },
} as const

/** What may be printed in public. */
export function readThresholds(form: FormData): Read<Settings['thresholds']> {
  const numbers = Object.entries(bounds).map(([field, { least, most, called }]) => {
    const value = wholeIn(form, field)
    const isWrong = value === undefined || value < least || value > most
    return {
      value: value ?? 0,
      wrong: wrongIf(isWrong, field, `${called} must be a whole number from ${least} to ${most}`),
    }
  })
  const [threshold = 0, protectedThreshold = 0, interval = 0] = numbers.map(({ value }) => value)
  const wrong = numbers.flatMap((each) => each.wrong)
  const together =
    wrong.length > 0
      ? []
      : [
          ...wrongIf(
            protectedThreshold < threshold,
            'protected-threshold',
            `${bounds['protected-threshold'].called} must be no less than the threshold`,
          ),
          ...wrongIf(
            interval < threshold,
            'interval',
            'The room must be no less than the threshold, or a hidden number could be told nearly',
          ),
        ]
  const zeros = textIn(form, 'zeros') === 'hidden' ? 'hidden' : 'shown'
  return read([...wrong, ...together], { threshold, protectedThreshold, interval, zeros })
}
