import type { FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { Page } from '../page.tsx'
import { Surveys } from '../participation/surveys.tsx'
import { sayDay } from '../say-when.ts'
import type { SurveysShown } from './surveys-shown.ts'

/** What young people answered in surveys, for everybody: what few said is not shown. */
export const SurveysForAllPage: FC<{ shown: SurveysShown | undefined }> = ({ shown }) => (
  <Page title="What you told us in surveys" before={<Back href="/young-people" />}>
    {shown?.told === undefined ? (
      <p class="govuk-body">There is nothing to show yet. Come back when the next survey is done.</p>
    ) : (
      <>
        <p class="govuk-body">
          We ask young people in care how life is. This is what they said in the year up to{' '}
          {sayDay(shown.asAt)}. If just a few said a thing, we do not show it.
        </p>
        <Surveys told={shown.told} />
      </>
    )}
  </Page>
)
