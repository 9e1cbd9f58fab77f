import type { FC } from 'hono/jsx'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { publicOnly } from '../../core/governance/commitments/public.ts'
import { toRead } from '../../core/governance/commitments/read-for-public.ts'
import { whoIsTold } from '../../core/words/lint/who-is-told.ts'

/** What officers wrote of one promise that nobody has read for publication. */
export const Reading: FC<{ commitment: Commitment }> = ({ commitment }) => (
  <>
    {toRead(publicOnly([commitment])).map(({ texts }) => (
      <Texts texts={texts} />
    ))}
  </>
)

/** Words to be read, each with what in it might tell who somebody is. */
export const Texts: FC<{ texts: readonly string[] }> = ({ texts }) => (
  <>
    {texts.map((text) => (
      <div class="problem">
        <p class="govuk-body as-typed govuk-!-margin-bottom-1">{text}</p>
        {whoIsTold(text).map((warning) => (
          <p class="govuk-body quiet govuk-!-margin-bottom-1">{warning}</p>
        ))}
      </div>
    ))}
  </>
)
