import type { SurveysTold } from './surveys-told.ts'

/** Where fewer than this answered, what they say may not be what all would say. */
const HALF = 0.5

/** Who answered, always with how many were asked, and what may not be concluded where few did. */
export function responseWords({ response, surveys }: SurveysTold): string[] {
  if (response === undefined)
    return [
      'How many were asked is not shown here. So what follows is what those say who answered, and may not be what all would say.',
    ]
  const { answered, asked } = response
  const together = surveys.length > 1 ? `, over these ${surveys.length} surveys together` : ''
  const share = asked === 0 ? '' : ` (${Math.round((100 * answered) / asked)}%)`
  const few = 'Fewer than half answered. So this is what they say, and may not be what all would say.'
  return [`${answered} of ${asked} answered${share}${together}.`, ...(answered < HALF * asked ? [few] : [])]
}
