import type { FC } from 'hono/jsx'
import type { BoardKept } from '../../store/boards.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { DAY_HINT, Line, Lines, type Filled } from '../meetings/fields.tsx'
import { Form, Page } from '../page.tsx'
import { FactFields } from './fact-fields.tsx'

/** The boards of the council. */
export const BoardsPage: FC<{ boards: readonly BoardKept[]; mayChange: boolean }> = ({
  boards,
  mayChange,
}) => (
  <Page title="Boards" before={<Back href="/meetings" />}>
    {boards.length === 0 ? (
      <InsetText
        text={
          mayChange
            ? 'No board has been set up. Set up the corporate parenting board first: meetings belong to it.'
            : 'No board has been set up. Democratic services set it up.'
        }
      />
    ) : (
      <ul class="govuk-list">
        {boards.map(({ id, board }) => (
          <li>
            <a class="govuk-link" href={`/boards/${id}`}>
              {board.name}
            </a>
          </li>
        ))}
      </ul>
    )}
    {mayChange && <Button text="Set up a board" href="/boards/new" />}
  </Page>
)

/** Setting up a board. */
export const NewBoardPage: FC<Filled> = (filled) => (
  <Page title="Set up a board" before={<Back href="/boards" />} errors={filled.errors}>
    <p class="govuk-body">
      Seats are called by what they are, never by who sits in them. Everything here can be changed later.
    </p>
    <Form action="/boards/new">
      <FactFields {...filled} />
      <Lines {...filled} name="terms" label="Terms of reference: what the board is for" rows={6} />
      <Line {...filled} name="from" label="From" hint={DAY_HINT} width={10} />
      <Line
        {...filled}
        name="councillors"
        label="How many councillors sit on it"
        hint="Young people, co-opted members and partners are added afterwards"
        width={3}
      />
      <Button text="Set up" preventDoubleClick />
    </Form>
  </Page>
)
