import type { Mark as Marked } from '../../core/reports/report.ts'

/** A judgement as a shape and a word. What calls for a look is framed, so that grey print shows it too. */
export const Mark = ({ mark: { shape, word } }: { mark: Marked }) => (
  <span class={/[▲▼✗]/.test(shape) ? 'mark told' : 'mark'}>
    <span class="shape" aria-hidden="true">
      {shape}
    </span>{' '}
    {word}
  </span>
)
