import type { FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Page } from '../page.tsx'

/** In place of a public paper that prints what nobody has read for publication. */
export const WaitsPage: FC<{ why: string }> = ({ why }) => (
  <Page title="The paper for the public waits" before={<Back href="/promises/paper" />}>
    <InsetText text={why} />
    <Button text="Read it for publication" href="/promises/paper/read" />
  </Page>
)
