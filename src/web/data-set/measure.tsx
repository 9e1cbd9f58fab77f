import type { IndicatorSection } from '../../core/reports/report.ts'
import { Breakdown } from '../../render/html/breakdown.tsx'
import { CommentBox } from '../../render/html/comment-box.tsx'
import { Evidence } from '../../render/html/evidence.tsx'
import { Mark } from '../../render/html/mark.tsx'
import { SmallPrint } from '../../render/html/small-print.tsx'
import type { Links } from './links.ts'

/** One measure of a theme, in the order every page keeps, with the ways on from it. */
export const Measure = ({ indicator, links }: { indicator: IndicatorSection; links: Links }) => {
  const id = `indicator-${indicator.id}`
  return (
    <article class="indicator" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <a href={links.indicator(indicator.id)}>{indicator.title}</a>
      </h3>
      <p class="question">{indicator.question}</p>
      <Said indicator={indicator} />
      <Evidence id={id} indicator={indicator} />
      {indicator.breakdown && <Breakdown id={id} title={indicator.title} breakdown={indicator.breakdown} />}
      {indicator.comment && <CommentBox of={indicator.title} comment={indicator.comment} level={4} />}
      {indicator.uncommented !== undefined && <p class="uncommented">{indicator.uncommented}</p>}
      <SmallPrint title={indicator.title} notes={indicator.smallPrint} />
    </article>
  )
}

/** The figure, what it means in a sentence, and how it stands to the council's own target. */
export const Said = ({ indicator: { headline, reading, target } }: { indicator: IndicatorSection }) => (
  <>
    <p class={/\d/.test(headline.figure) && headline.figure.length <= LONGEST ? 'headline' : 'headline said'}>
      <strong>{headline.figure}</strong> <span>{headline.count}</span>
    </p>
    {reading !== headline.count && <p class="reading">{reading}</p>}
    {target && (
      <p class="target">
        {target.mark && <Mark mark={target.mark} />} {target.text}
      </p>
    )}
  </>
)

/** Letters of a figure that stands large. */
const LONGEST = 12
