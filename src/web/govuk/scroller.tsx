import type { FC, PropsWithChildren } from 'hono/jsx'

/** A box in which a wide table scrolls sideways, by keyboard too. `label` says what it holds. */
export const Scroller: FC<PropsWithChildren<{ label: string }>> = ({ label, children }) => (
  <div class="scroller" role="region" aria-label={label} tabindex={0}>
    {children}
  </div>
)
