import type { FC } from 'hono/jsx'
import { Line, Lines, type Filled } from '../meetings/fields.tsx'

/** What a board is called, its quorum, its offices and what its front sheets say. */
export const FactFields: FC<Filled> = (filled) => (
  <>
    <Line {...filled} name="name" label="Name of the board" />
    <Line {...filled} name="quorum" label="Quorum" hint="How many voting members must be there" width={3} />
    <Line
      {...filled}
      name="one-in"
      label="And at least one in so many (optional)"
      hint="4 for a quarter of the voting seats. Leave it blank if the rules have no share"
      width={3}
    />
    <Line {...filled} name="chair" label="What the chair is called" width={20} />
    <Line {...filled} name="vice-chair" label="What the vice-chair is called" width={20} />
    <Lines
      {...filled}
      name="contact"
      label="Whom to ask about a meeting"
      hint="A post, a telephone number, an email address: one a line. Everybody can read this"
    />
    <Lines
      {...filled}
      name="notes"
      label="What every front sheet says besides (optional)"
      hint="Getting into the building, papers for tablets: one note a line"
    />
  </>
)
