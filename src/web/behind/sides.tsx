import type { FC } from 'hono/jsx'
import type { Sought } from '../../store/case-lists.ts'
import { queryOf, type Asked } from './form.ts'

interface SidesProps {
  readonly counts: { readonly counted: number; readonly notCounted: number; readonly out: number }
  readonly asked: Asked
  readonly path: string
}

/** The group and those left out of it, each with how many; whom the page shows now is no link. */
export const Sides: FC<SidesProps> = ({ counts: { counted, notCounted, out }, asked, path }) => {
  const line = (standing: Sought | undefined, many: number, words: string) => (
    <li>
      {standing === asked.standing ? (
        <strong>{`${many} ${words}`}</strong>
      ) : (
        <a class="govuk-link" href={`${path}${queryOf({ ...asked, standing })}`}>
          {`${many} ${words}`}
        </a>
      )}
    </li>
  )
  return (
    <>
      <ul class="govuk-list">
        {line('in', counted + notCounted, 'in the group')}
        {line('counted', counted, 'of them counted')}
        {line('not-counted', notCounted, 'of them not counted, and why')}
        {line('out', out, 'left out of the group, and why')}
        {line(undefined, counted + notCounted + out, 'altogether')}
      </ul>
      <p class="govuk-body">Opening this page is on record.</p>
    </>
  )
}
