import type { FC } from 'hono/jsx'
import type { Change, Changes } from '../../core/reports/changes.ts'
import type { Links } from './links.ts'
import { drawn, SetPage } from './set-page.tsx'
import { Signals } from './signals.tsx'
import type { View } from './view.ts'

export interface ChangesProps {
  readonly view: View
  /** `undefined` where there is no data set before this one. */
  readonly changes: Changes | undefined
  /** The id of the one before. */
  readonly beforeId: string
  /** Whether the one before is what was published last. */
  readonly isPublished: boolean
}

/** What this data set says that the one before did not. */
export const ChangesPage: FC<ChangesProps> = ({ view, changes, beforeId, isPublished }) => (
  <SetPage view={view} title="What changed" path="/data-set/changes">
    {changes === undefined ? (
      <p class="introduction">
        This is the first data set: nothing stands before it to compare with. The next one will be set against
        it.
      </p>
    ) : (
      drawn(view, `changes ${beforeId} ${String(isPublished)}`, () => (
        <Told links={view.links} changes={changes} isPublished={isPublished} />
      ))
    )}
  </SetPage>
)

const Told: FC<{ links: Links; changes: Changes; isPublished: boolean }> = ({
  links,
  changes,
  isPublished,
}) => {
  const { before, now, turned, moved, revised, statuses, notes, same } = changes
  return (
    <>
      <p class="introduction">
        {`${now}, set against the data set of ${before}, ${isPublished ? 'which was published last' : 'the one before it'}.`}
        {same > 0 && ` Nothing changed in ${String(same)} ${same === 1 ? 'measure' : 'measures'}.`}
      </p>
      {notes.map((note) => (
        <p>{note}</p>
      ))}
      <Part title="Direction told otherwise" of={turned} links={links} />
      <Part title="Figures lost, found, or without one for another reason" of={statuses} links={links} />
      <Part title="Earlier figures revised" of={revised} links={links} />
      <Part title="Latest figures that moved" of={moved} links={links} note={chance} />
    </>
  )
}

const chance = 'A figure may move by chance alone: where it is more than chance, the direction above says so.'

interface PartProps {
  readonly title: string
  readonly of: readonly Change[]
  readonly links: Links
  readonly note?: string
}

const Part: FC<PartProps> = ({ title, of, links, note }) => (
  <section>
    <h2>{title}</h2>
    {of.length === 0 && <p>None.</p>}
    {of.length > 0 && note !== undefined && <p class="remainder">{note}</p>}
    {of.length > 0 && (
      <Signals sentences={of.map((each) => ({ ...each, href: links.indicator(each.indicatorId) }))} />
    )}
  </section>
)
