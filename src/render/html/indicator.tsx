import type { IndicatorSection } from '../../core/reports/report.ts'
import { Breakdown } from './breakdown.tsx'
import { CommentBox } from './comment-box.tsx'
import { Mark } from './mark.tsx'
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
        {indicator.target && <Target target={indicator.target} />}
        <Evidence id={id} indicator={indicator} />
      </div>
      {indicator.breakdown && <Breakdown id={id} title={indicator.title} breakdown={indicator.breakdown} />}
      <div class="together">
        {indicator.comment && <CommentBox of={indicator.title} comment={indicator.comment} level={4} />}
        {indicator.uncommented !== undefined && <p class="uncommented">{indicator.uncommented}</p>}
        <SmallPrint title={indicator.title} notes={indicator.smallPrint} />
      </div>
    </article>
  )
}

/** How the figure stands to the council's own target. */
const Target = ({ target: { mark, text } }: { target: NonNullable<IndicatorSection['target']> }) => (
  <p class="target">
    {mark && <Mark mark={mark} />} {text}
  </p>
)

/** The figure large, its count beside it; a status in words, or what a paper printed in many, is set smaller. */
const Headline = ({ headline: { figure, count } }: Pick<IndicatorSection, 'headline'>) => (
  <p class={/\d/.test(figure) && figure.length <= LONGEST ? 'headline' : 'headline said'}>
    <strong>{figure}</strong> <span>{count}</span>
  </p>
)

/** Letters of a figure that stands large. */
const LONGEST = 12
