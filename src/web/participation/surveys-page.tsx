import type { FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { Page } from '../page.tsx'
import type { SurveysTold } from '../../core/reports/surveys/surveys-told.ts'
import { sayDay } from '../say-when.ts'
import { Surveys } from './surveys.tsx'

interface SurveysProps {
  readonly told: SurveysTold | undefined
  /** The day of the data set, `2025-03-31`; `undefined` while there is none. */
  readonly asAt: string | undefined
  readonly mayLoad: boolean
}

/** What young people answered in surveys, for the board and those who work for it. */
export const SurveysPage: FC<SurveysProps> = ({ told, asAt, mayLoad }) => (
  <Page
    title="What young people answered in surveys"
    caption={asAt === undefined ? undefined : `Twelve months to ${sayDay(asAt)}`}
    before={<Back href="/heard" />}
  >
    {told === undefined ? <NotLoaded mayLoad={mayLoad} /> : <Surveys told={told} />}
  </Page>
)

const NotLoaded: FC<{ mayLoad: boolean }> = ({ mayLoad }) => (
  <>
    <p class="govuk-body">No survey of these twelve months has been loaded.</p>
    <p class="govuk-body">
      The participation team brings a table with a line for each answer: the survey, the question, the answer,
      how many gave it, how many answered the question, how many were asked, and when. It holds no young
      person.
    </p>
    {mayLoad && (
      <p class="govuk-body">
        <a class="govuk-link" href="/loads/templates">
          Templates to fill in: take the one called surveys
        </a>
      </p>
    )}
  </>
)
