import type { FC } from 'hono/jsx'
import { differencesOf } from '../../core/words/differences.ts'
import type { Version } from '../../store/commentary.ts'
import { moment } from '../account/moment.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { Form, Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { headings } from './edit-page.tsx'
import type { Measure } from './measures.ts'
import { Differences } from './words-drawn.tsx'

export interface HistoryPageProps {
  readonly measure: Measure
  readonly asAt: string
  /** The latest first. */
  readonly versions: readonly Version[]
  /** The version looked at; the latest where none is asked for. */
  readonly shown: number | undefined
}

/** Every version of a comment, and what one changed. */
export const HistoryPage: FC<HistoryPageProps> = ({ measure, asAt, versions, shown }) => {
  const at = Math.max(
    versions.findIndex(({ version }) => version === shown),
    0,
  )
  const [one, before] = [versions[at], versions[at + 1]]
  return (
    <Page
      title="Who wrote what when"
      caption={`${measure.title}, as at ${sayDay(asAt)}`}
      before={<Back href={`/commentary/${measure.about}?as-at=${asAt}`} />}
    >
      {one === undefined ? (
        <p class="govuk-body">Nobody has written anything here yet.</p>
      ) : (
        <>
          <List {...{ measure, asAt, versions }} shown={one.version} />
          <Changed one={one} before={before} />
          {at > 0 && <PutBack {...{ measure, asAt, one }} latest={versions[0]?.version ?? 0} />}
        </>
      )}
    </Page>
  )
}

const List: FC<HistoryPageProps> = ({ measure, asAt, versions, shown }) => (
  <Scroller label="Versions">
    <Table
      stacks
      caption="Versions, the latest first"
      captionClasses="govuk-table__caption--m"
      head={['Version', 'Written by', 'When'].map((text) => ({ text }))}
      firstCellIsHeader
      rows={versions.map(({ version, name, at }) => [
        {
          text:
            version === shown ? (
              `${version}, shown below`
            ) : (
              <a
                class="govuk-link"
                href={`/commentary/${measure.about}/history?as-at=${asAt}&version=${version}`}
              >
                {version}
                <span class="govuk-visually-hidden">: see what changed</span>
              </a>
            ),
        },
        { text: name ?? 'Somebody whose account is gone' },
        { text: moment(at) },
      ])}
    />
  </Scroller>
)

const nothing = { markdown: '', cause: '', action: '', owner: '', due: '' }

const Changed: FC<{ one: Version; before: Version | undefined }> = ({ one, before = nothing }) => (
  <section aria-label="What changed">
    <h2 class="govuk-heading-m">What version {one.version} changed</h2>
    {(['markdown', 'cause', 'action', 'owner'] as const)
      .filter((name) => one[name] !== '' || before[name] !== '')
      .map((name) => (
        <>
          <h3 class="govuk-heading-s">{headings[name]}</h3>
          <Differences parts={differencesOf(before[name], one[name])} />
        </>
      ))}
    {one.due !== before.due && (
      <>
        <h3 class="govuk-heading-s">By when</h3>
        <Differences parts={differencesOf(said(before.due), said(one.due))} />
      </>
    )}
  </section>
)

const said = (due: string): string => (due === '' ? '' : sayDay(due))

const PutBack: FC<{ measure: Measure; asAt: string; one: Version; latest: number }> = (props) => (
  <Form action={`/commentary/${props.measure.about}/put-back`}>
    <input type="hidden" name="as-at" value={props.asAt} />
    <input type="hidden" name="version" value={String(props.one.version)} />
    <input type="hidden" name="after" value={String(props.latest)} />
    <Button text={`Put version ${props.one.version} back`} classes="govuk-button--secondary" />
    <p class="govuk-body">It becomes a new version: nothing that was written since is lost.</p>
  </Form>
)
