import type { FC } from 'hono/jsx'
import type { Decision } from '../../core/governance/minutes/decisions.ts'
import type { PublicationAbout } from '../../store/publications.ts'
import { Back } from '../back.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { calledOut } from '../meetings/out.tsx'
import { Blocks } from '../minutes/blocks.tsx'
import { Page } from '../page.tsx'
import { saySize } from '../published/file-kinds.ts'
import { sayDay, sayMoment } from '../say-when.ts'
import type { MinutesOut } from './out.ts'
import type { Announced } from './routes.tsx'

interface MeetingPageProps {
  readonly notice: Announced
  readonly files: readonly PublicationAbout[]
  readonly minutes: MinutesOut | undefined
  readonly decisions: readonly Decision[]
  readonly today: string
}

const kept: readonly string[] = ['agenda', 'pack', 'papers-zip']

/** One meeting, for everybody. */
export const MeetingPage: FC<MeetingPageProps> = ({ notice, files, minutes, decisions, today }) => {
  const { id, board, on, time, venue, link, contact, calledOff } = notice
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  const papers = files.filter(({ kind }) => kept.includes(kind))
  return (
    <Page title={`${board}, ${sayDay(on)}`} before={<Back href="/meetings-held" />}>
      {calledOff !== undefined && <WarningText text={`This meeting is called off: ${calledOff}`} />}
      <SummaryList
        rows={[
          row('Date', sayDay(on)),
          row('Time', time),
          row('Place', venue),
          ...(link === undefined ? [] : [row('To join', link)]),
          row('Contact', contact.join(', ')),
        ]}
      />
      {calledOff === undefined && on >= today && <Questions notice={notice} today={today} />}
      <h2 class="govuk-heading-m">Agenda and papers</h2>
      {papers.length === 0 ? (
        <InsetText text="The agenda is not out yet. It stands here some days before the meeting." />
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {papers.map((file) => (
            <li>
              <a class="govuk-link" href={`/meetings-held/${id}/files/${file.id}`}>
                {calledOut(file)}
              </a>{' '}
              <span class="quiet">
                {saySize(file.size)}, {sayMoment(file.at)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {decisions.length > 0 && <Decisions decisions={decisions} />}
      {minutes !== undefined && (
        <section aria-labelledby="minutes">
          <h2 class="govuk-heading-m" id="minutes">
            Minutes
          </h2>
          <InsetText text={minutes.standing} />
          <Blocks blocks={minutes.blocks} />
        </section>
      )}
    </Page>
  )
}

/** How to ask a question, and by when. */
const Questions: FC<{ notice: Announced; today: string }> = ({ notice, today }) => {
  const { questions, questionsUntil = '', contact } = notice
  if (questions.length === 0) return <></>
  return (
    <>
      <h2 class="govuk-heading-m">Ask the board a question</h2>
      {questionsUntil < today ? (
        <p class="govuk-body">The time for questions to this meeting has passed.</p>
      ) : (
        <p class="govuk-body">
          {questions.join(' ')} Send it to: {contact.join(', ')}.
        </p>
      )}
    </>
  )
}

const Decisions: FC<{ decisions: readonly Decision[] }> = ({ decisions }) => (
  <>
    <h2 class="govuk-heading-m">Decisions</h2>
    <ul class="govuk-list govuk-list--bullet">
      {decisions.map(({ number, text, decision, quorate }) => (
        <li>
          Item {number}: {text}
          {decision === 'not-agreed' && ' (not agreed)'}
          {!quorate && ' (without a quorum: it does not count)'}
        </li>
      ))}
    </ul>
  </>
)
