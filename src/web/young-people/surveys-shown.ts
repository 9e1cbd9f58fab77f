import { readEdition } from '../../core/reports/publication/read-edition.ts'
import { surveysTold, type SurveysTold } from '../../core/reports/surveys/surveys-told.ts'
import type { Db } from '../../store/database.ts'
import { publishedEditions, publishedFile } from '../../store/published.ts'

/** Surveys as the latest edition for everybody shows them. */
export interface SurveysShown {
  /** `2025-03-31` */
  readonly asAt: string
  readonly told: SurveysTold | undefined
}

/** What was read last: an edition never comes to say anything else. */
let last: { readonly edition: string; readonly shown: SurveysShown } | undefined

/** What anybody may read of surveys: the numbers that the published edition shows; `undefined` where none is published. */
export async function surveysShown(db: Db, authority: string): Promise<SurveysShown | undefined> {
  const [edition] = await publishedEditions(db, authority)
  if (edition === undefined) return undefined
  if (last?.edition === edition.id) return last.shown
  const file = await publishedFile(db, authority, { edition: edition.id, name: 'dataset.json' })
  const read =
    file && readEdition({ dataSet: JSON.parse(Buffer.from(file.bytes).toString('utf8')) as unknown })
  const shown = { asAt: edition.asAt, told: read && surveysTold(read.entries) }
  last = { edition: edition.id, shown }
  return shown
}
