import type { FC } from 'hono/jsx'
import { indicatorOf } from '../../core/indicators/index.ts'
import { partners } from '../../core/roles/roles.ts'
import type { ChecksTold, LoadSummary, TableRead } from '../../preparing/load-summary.ts'
import type { KeptListed } from '../../store/bringing-in.ts'
import { Details } from '../govuk/details.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { kindWords } from './kind-words.ts'

export type ListedLine = Pick<KeptListed, 'file' | 'line' | 'columnName' | 'read' | 'advice' | 'isUsed'>

const count = (many: number) => ({ text: many.toLocaleString('en-GB'), format: 'numeric' as const })

/** Each table with its rows: those in are those used and those listed. */
export const Tables: FC<{ tables: readonly TableRead[] }> = ({ tables }) => {
  if (tables.length === 0) return null
  const sum = (of: (table: TableRead) => number) => count(tables.reduce((all, each) => all + of(each), 0))
  return (
    <Scroller label="What was recognised">
      <Table
        stacks
        caption="What was recognised"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          { text: 'Table' },
          { text: 'File' },
          { text: 'Rows', format: 'numeric' },
          { text: 'Used', format: 'numeric' },
          { text: 'Left out and listed', format: 'numeric' },
        ]}
        rows={[
          ...tables.map((table) => [
            { text: kindWords(table) },
            { text: table.file },
            ...[table.rows, table.used, table.listed].map(count),
          ]),
          [
            { text: 'All' },
            { text: '' },
            ...[sum(({ rows }) => rows), sum(({ used }) => used), sum(({ listed }) => listed)].map(
              (cell) => ({
                ...cell,
                classes: 'govuk-!-font-weight-bold',
              }),
            ),
          ],
        ]}
      />
    </Scroller>
  )
}

/** Files that could not be used, each with its reason. */
export const Unusable: FC<Pick<LoadSummary, 'unusable'>> = ({ unusable }) =>
  unusable.length === 0 ? null : (
    <Scroller label="What could not be used">
      <Table
        stacks
        caption="What could not be used"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: 'File' }, { text: 'Why, and what to do' }]}
        rows={unusable.map(({ file, reason, part }) => [
          { text: file },
          { text: part ? `In part: ${reason}` : reason },
        ])}
      />
    </Scroller>
  )

/** Tables that are not for this partner to bring. */
export const Refused: FC<Pick<LoadSummary, 'refused'>> = ({ refused }) =>
  refused.length === 0 ? null : (
    <Scroller label="What is not yours to bring">
      <Table
        stacks
        caption="What is not yours to bring"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[{ text: 'File' }, { text: 'What it is' }, { text: 'Who brings it' }]}
        rows={refused.map(({ file, kind, owner }) => [
          { text: file },
          { text: `${kindWords({ kind })}. Nothing of it was kept.` },
          { text: owner === '' ? 'The council' : partners[owner] },
        ])}
      />
    </Scroller>
  )

interface ToPutRightProps {
  readonly id: string
  readonly many: number
  readonly listed: readonly ListedLine[]
  /** Whether anything was recognised at all: where nothing was, nothing can be said of it. */
  readonly isRecognised: boolean
}

/** The first things to put right, and all of them as a file. */
export const ToPutRight: FC<ToPutRightProps> = (props) => {
  const { id, many, listed, isRecognised } = props
  if (!isRecognised && many === 0) return null
  if (many === 0) return <p class="govuk-body">There is nothing to put right in what was recognised.</p>
  return (
    <>
      <h2 class="govuk-heading-m" id="to-put-right">
        What to put right
      </h2>
      <p class="govuk-body">
        {many.toLocaleString('en-GB')} {many === 1 ? 'thing' : 'things'} to put right.{' '}
        <a class="govuk-link" href={`/loads/${id}/to-put-right.csv`}>
          Download the whole list (CSV, for officers only)
        </a>
      </p>
      {listed.length > 0 && (
        <Details summaryText={listed.length < many ? `The first ${listed.length}` : 'The list'}>
          <Scroller label="What to put right">
            <Table
              stacks
              caption="What to put right"
              captionClasses="govuk-visually-hidden"
              head={['File', 'Line', 'Column', 'Read', 'What to do', 'The row'].map((text) => ({ text }))}
              rows={listed.map(({ file, line, columnName, read, advice, isUsed }) =>
                [
                  ...[file, String(line), columnName, read, advice],
                  isUsed ? 'Used without this value' : 'Left out',
                ].map((text) => ({ text })),
              )}
            />
          </Scroller>
        </Details>
      )}
    </>
  )
}

/** What the Department's checks find, those that touch most measures first. */
export const Findings: FC<{ checks: ChecksTold }> = ({ checks }) => {
  if ('because' in checks) return null
  const { collection, run, found } = checks
  const lead = `${run} of the Department’s checks were run on the return for ${collection.replace('-', '/')}.`
  return (
    <>
      <h2 class="govuk-heading-m" id="checks">
        What the Department’s checks find
      </h2>
      <p class="govuk-body">
        {lead} {found.length === 0 ? 'Nothing fails.' : 'Those that touch most measures come first.'}
      </p>
      {found.length > 0 && (
        <Scroller label="Checks that find something">
          <Table
            stacks
            caption="Checks that find something"
            captionClasses="govuk-visually-hidden"
            firstCellIsHeader
            head={[
              { text: 'Check' },
              { text: 'What is wrong' },
              { text: 'Rows', format: 'numeric' },
              { text: 'Children', format: 'numeric' },
              { text: 'Measures that rest on it' },
            ]}
            rows={found.map(({ code, severity, message, rows, children, indicators }) => [
              { text: `${code} (${severity})` },
              { text: message },
              count(rows),
              count(children),
              { text: measures(indicators) },
            ])}
          />
        </Scroller>
      )}
    </>
  )
}

const measures = (ids: readonly string[]) => {
  const titles = ids.map((id) => indicatorOf(id)?.title ?? id)
  return titles.length <= 2 ? (
    titles.join('; ')
  ) : (
    <Details summaryText={`${titles.length} measures`}>{titles.join('; ')}</Details>
  )
}
