import type { Child } from 'hono/jsx'

/** Folded on a screen, open on paper (see the print style). `of` tells one from the next when read out of place. */
export const Disclosure = ({ summary, of, children }: { summary: string; of: string; children: Child }) => (
  <details>
    <summary>
      {summary}
      <span class="aside">: {of}</span>
    </summary>
    {children}
  </details>
)
