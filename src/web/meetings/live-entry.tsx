import { randomUUID } from 'node:crypto'
import type { Child, FC } from 'hono/jsx'
import { Form } from '../page.tsx'
import type { LiveView } from './live-view.ts'

/** One entry to be recorded: sent by itself, with a key that has it recorded once however often it is sent. */
export const Entry: FC<{ view: LiveView; did: string; place?: string; class?: string; children?: Child }> = ({
  view,
  did,
  place = '',
  children,
  ...rest
}) => (
  <Form action={`/meetings/${view.about.id}/live`} {...rest}>
    <input type="hidden" name="did" value={did} />
    <input type="hidden" name="key" value={randomUUID()} />
    <input type="hidden" name="place" value={place} />
    {children}
  </Form>
)
