import { contradictionsIn } from '../contradictions/contradictions.ts'
import type { View } from '../indicators/view.ts'
import type { Block } from './report.ts'

/** Figures given that do not agree with one another, for whoever printed them to put right. None when all do. */
export function contradictionsBlock({ aggregates, register }: View): Block[] {
  const found = contradictionsIn({ aggregates, commentary: register.commentary ?? [] })
  if (found.length === 0) return []
  return [
    {
      id: 'contradictions',
      title: 'Figures that do not agree',
      paragraphs: [
        `${found.length === 1 ? 'One figure' : `${String(found.length)} figures`} given to this data set ${found.length === 1 ? 'does' : 'do'} not agree with others given. Nothing was changed: ask whoever supplied them which is right.`,
      ],
      tables: [
        {
          caption: 'What was printed, and what the other figures make of it',
          columns: [
            { heading: 'Printed', align: 'right' },
            { heading: 'Worked out', align: 'right' },
            { heading: 'What does not agree', align: 'left' },
          ],
          rows: found.map(({ printed, recomputed, sentence }) => [
            { text: printed },
            { text: recomputed === '' ? '–' : recomputed },
            { text: sentence },
          ]),
        },
      ],
    },
  ]
}
