import type { FC } from 'hono/jsx'
import type { ThemeSection } from '../../core/reports/report.ts'
import { differencesOf } from '../../core/words/differences.ts'
import type { SectionVersion } from '../../store/report-words.ts'
import { Back } from '../back.tsx'
import { Differences } from '../commentary/words-drawn.tsx'
import { Table } from '../govuk/table.tsx'
import { Page } from '../page.tsx'
import { sayMoment } from '../say-when.ts'
import type { IroView } from './iro-view.ts'

interface SectionHistoryProps {
  readonly view: IroView
  readonly section: ThemeSection
  /** The latest first. */
  readonly versions: readonly SectionVersion[]
  /** The version looked at; the latest where none is asked for. */
  readonly shown: number
}

/** Every version of a part of the report, and what one changed. */
export const SectionHistory: FC<SectionHistoryProps> = ({ view, section, versions, shown }) => {
  const at = Math.max(
    versions.findIndex(({ version }) => version === shown),
    0,
  )
  const [one, before] = [versions[at], versions[at + 1]]
  const path = `/reports/iro/sections/${section.id}`
  return (
    <Page
      title="Who wrote what when"
      caption={`${section.title}, ${view.year}`}
      before={<Back href={`${path}?as-at=${view.asAt}`} />}
    >
      {one === undefined ? (
        <p class="govuk-body">Nobody has written anything here yet.</p>
      ) : (
        <>
          <Table
            stacks
            caption="Versions, the latest first"
            captionClasses="govuk-table__caption--m"
            head={['Version', 'Written by', 'When'].map((text) => ({ text }))}
            firstCellIsHeader
            rows={versions.map(({ version, name, at: when }) => [
              {
                text:
                  version === one.version ? (
                    `${String(version)}, shown below`
                  ) : (
                    <a
                      class="govuk-link"
                      href={`${path}/history?as-at=${view.asAt}&version=${String(version)}`}
                    >
                      {version}
                      <span class="govuk-visually-hidden">: see what changed</span>
                    </a>
                  ),
              },
              { text: name ?? 'Somebody whose account is gone' },
              { text: sayMoment(when) },
            ])}
          />
          <h2 class="govuk-heading-m">What version {one.version} changed</h2>
          <Differences parts={differencesOf(asText(before), asText(one))} />
        </>
      )}
    </Page>
  )
}

/** The words of a version, and its lines one under the other. */
const asText = (version: SectionVersion | undefined): string =>
  version === undefined
    ? ''
    : [version.markdown, ...version.lines.map(lineText)].filter((text) => text !== '').join('\n\n')

const lineText = (line: unknown): string =>
  typeof line === 'object' && line !== null
    ? Object.values(line)
        .filter((value) => typeof value === 'string')
        .join(', ')
    : ''
