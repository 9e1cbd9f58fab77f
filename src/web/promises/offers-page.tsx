import type { FC } from 'hono/jsx'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { acknowledgeBy } from '../../core/governance/commitments/dates.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { longDay, type Day } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { Table } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Page } from '../page.tsx'
import type { Business } from './business.ts'
import { Promises } from './promises-table.tsx'

export interface OffersProps {
  readonly waiting: readonly Commitment[]
  readonly going: readonly Commitment[]
  readonly ended: readonly Commitment[]
  readonly business: Business
}

/** Offers of help and visits: acknowledged within ten days, taken up, or declined with a reason. */
export const OffersPage: FC<OffersProps> = ({ waiting, going, ended, business }) => (
  <Page title="Offers of help and visits" before={<Back href="/promises" />} wide>
    <p class="govuk-body">Each is acknowledged within ten days, then taken up, or declined with a reason.</p>
    <h2 class="govuk-heading-m">Waiting to be acknowledged</h2>
    <Waiting {...{ waiting, business }} />
    <h2 class="govuk-heading-m">Acknowledged</h2>
    <Promises found={going} business={business} caption="Acknowledged" />
    <h2 class="govuk-heading-m">Taken up, declined or withdrawn</h2>
    <Promises found={ended} business={business} caption="Ended" />
  </Page>
)

/** Offers without a first word, the longest waiting first, each with its clock. */
const Waiting: FC<Pick<OffersProps, 'waiting' | 'business'>> = ({ waiting, business: { today } }) =>
  waiting.length === 0 ? (
    <p class="govuk-body">None.</p>
  ) : (
    <Table
      stacks
      caption="Waiting, the longest first"
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={['What was offered', 'By', 'First word by', 'Clock'].map((text) => ({ text }))}
      rows={[...waiting]
        .sort((a, b) => a.source.on - b.source.on || (a.id < b.id ? -1 : 1))
        .map((each) => [
          {
            text: (
              <>
                <a class="govuk-link" href={`/promises/${each.id}`}>
                  {kindOf(each.kind).title} {each.id}
                </a>
                <span class="small as-typed">{each.wording}</span>
              </>
            ),
          },
          { text: `${each.source.askedBy.role}, ${longDay(each.source.on)}` },
          { text: dayWords(acknowledgeBy(each)) },
          { text: <Clock due={acknowledgeBy(each)} today={today} /> },
        ])}
    />
  )

const dayWords = (due: Day | undefined): string => (due === undefined ? '' : longDay(due))

/** How long there is for a first word, or how long it is overdue. */
const Clock: FC<{ due: Day | undefined; today: Day }> = ({ due, today }) =>
  due === undefined ? (
    <></>
  ) : today > due ? (
    <Tag text={`${days(today - due)} late`} classes="govuk-tag--red" />
  ) : (
    <Tag
      text={today === due ? 'Today' : `${days(due - today)} left`}
      classes={due - today <= 3 ? 'govuk-tag--yellow' : 'govuk-tag--grey'}
    />
  )

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
