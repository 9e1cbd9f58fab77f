import type { Direction } from '../../core/reports/report.ts'

/** How a measure has moved, by a shape and words; what calls for a look is framed. */
export const Change = ({ direction: { shape, word, detail } }: { direction: Direction }) => (
  <>
    <span class={/[▲▼△▽]/.test(shape) ? 'word changed' : 'word'}>
      <span class="shape" aria-hidden="true">
        {shape}
      </span>{' '}
      {word}
    </span>{' '}
    <span class="detail">{detail}</span>
  </>
)
