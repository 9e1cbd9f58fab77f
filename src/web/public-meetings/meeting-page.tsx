import type { FC } from 'hono/jsx'
import type { Block } from '../../core/governance/minutes/block.ts'
import type { Decision } from '../../core/governance/minutes/decisions.ts'
import { decisionInWords } from '../../core/governance/minutes/decisions-notice.ts'
import type { PublicationAbout } from '../../store/publications.ts'
import { Back } from '../back.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { WarningText } from '../govuk/warning-text.tsx'
import { inOrder, Supplements } from '../meetings/out.tsx'
import { Blocks } from '../minutes/blocks.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { Files, NewestFile } from './files.tsx'
import type { MinutesOut } from './out.ts'
import type { Announced } from './routes.tsx'

interface MeetingPageProps {
  readonly notice: Announced
  readonly files: readonly PublicationAbout[]
  readonly minutes: MinutesOut | undefined
  readonly decisions: readonly Decision[]
  readonly today: string
}

const kept: readonly string[] = ['agenda', 'agenda-pdf', 'pack', 'papers-zip']

/** One meeting, for everybody. */
export const MeetingPage: FC<MeetingPageProps> = ({ notice, files, minutes, decisions, today }) => {
  const { id, board, on, time, venue, link, contact, calledOff } = notice
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  const ofKind = (wanted: string) => files.filter(({ kind }) => kind === wanted)
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
        <>
          <Files meeting={id} files={inOrder(papers.filter(({ supplement }) => supplement === 0))} />
          <Supplements files={papers} address={(file) => `/meetings-held/${id}/files/${file.id}`} />
        </>
      )}
      {(decisions.length > 0 || ofKind('decisions-pdf').length > 0) && (
        <>
          <h2 class="govuk-heading-m">Decisions</h2>
          <Decisions decisions={decisions} />
          <NewestFile meeting={id} files={ofKind('decisions-pdf')} />
        </>
      )}
      {minutes !== undefined && (
        <section aria-labelledby="minutes">
          <h2 class="govuk-heading-m" id="minutes">
            Minutes
          </h2>
          <InsetText text={minutes.standing} />
          <NewestFile meeting={id} files={ofKind('minutes-pdf')} />
          <Blocks blocks={minutes.blocks.filter((block) => !isTitle(block))} within />
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

const Decisions: FC<{ decisions: readonly Decision[] }> = ({ decisions }) =>
  decisions.length === 0 ? (
    <p class="govuk-body">The board decided nothing in public.</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {decisions.map((decision) => (
        <li>
          Item {decision.number}: {decisionInWords(decision, { post: (title) => title })}
        </li>
      ))}
    </ul>
  )

/** The minutes’ own title says what the page’s does. */
const isTitle = (block: Block): boolean => block.kind === 'heading' && block.level === 1
