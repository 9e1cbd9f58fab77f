import type { IndicatorSection } from '../../core/reports/report.ts'
import { Breakdown } from './breakdown.tsx'
import { CommentBox } from './comment-box.tsx'
import { Evidence } from './evidence.tsx'
import { SmallPrint } from './small-print.tsx'

/** One indicator in the order every page keeps. */
export const Indicator = ({ indicator }: { indicator: IndicatorSection }) => {
  const id = `indicator-${indicator.id}`
  return (
    <article class="indicator" id={id} aria-labelledby={`${id}-title`}>
      <div class="together">
        <h3 id={`${id}-title`}>{indicator.title}</h3>
        <p class="question">{indicator.question}</p>
        <div class="say">
          <Headline headline={indicator.headline} />
          {indicator.reading !== indicator.headline.count && <p class="reading">{indicator.reading}</p>}
        </div>
        <Evidence id={id} indicator={indicator} />
      </div>
      {indicator.breakdown && <Breakdown id={id} title={indicator.title} breakdown={indicator.breakdown} />}
      <div class="together">
        {indicator.comment !== undefined && <p class="remark">{indicator.comment}</p>}
        <CommentBox title={indicator.title} prompts={indicator.commentPrompts} />
        <SmallPrint title={indicator.title} notes={indicator.smallPrint} />
      </div>
    </article>
  )
}

/** The figure large, its count beside it; a status in words, or what a paper printed in many, is set smaller. */
const Headline = ({ headline: { figure, count } }: Pick<IndicatorSection, 'headline'>) => (
  <p class={/\d/.test(figure) && figure.length <= LONGEST ? 'headline' : 'headline said'}>
    <strong>{figure}</strong> <span>{count}</span>
  </p>
)

/** Letters of a figure that stands large. */
const LONGEST = 12
