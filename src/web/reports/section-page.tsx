import type { FC } from 'hono/jsx'
import type { HeldWords } from '../../core/reports/iro/held.ts'
import type { ThemeSection } from '../../core/reports/report.ts'
import type { Problem } from '../../core/words/lint/problem.ts'
import type { SectionVersion } from '../../store/report-words.ts'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { Form, Page } from '../page.tsx'
import { Printed } from '../commentary/words-drawn.tsx'
import { isPlan } from './is-plan.ts'
import { PlanLines, type LineTyped } from './plan-lines.tsx'
import { Figures, Theirs } from './section-parts.tsx'
import { Sentences } from './sentences.tsx'
import { TokensOf } from './tokens-of.tsx'
import type { IroView } from './iro-view.ts'

export interface SectionPageProps {
  readonly view: IroView
  readonly section: ThemeSection
  readonly typed: { readonly markdown: string; readonly lines: readonly LineTyped[] }
  /** The version it was begun from; 0 for none. */
  readonly after: number
  readonly held: HeldWords
  readonly problems: readonly Problem[]
  /** Titles of the posts there are to own a line of a plan. */
  readonly posts: readonly string[]
  /** What somebody else saved meanwhile. */
  readonly theirs?: SectionVersion | undefined
  readonly errors?: readonly FormError[]
  readonly notice?: string | undefined
}

/** Writing of one part of the report, with its figures beside it and how its words will be printed. */
export const SectionPage: FC<SectionPageProps> = (props) => {
  const { view, section, typed, after, held, problems, theirs, errors = [], notice } = props
  const remark = held.remarks.get(section.id)
  return (
    <Page
      title={section.title}
      caption={`Annual report of the reviewing service, ${view.year}`}
      before={<Back href={`/reports/iro?as-at=${view.asAt}`} />}
      errors={errors}
      notice={notice !== undefined && <NotificationBanner type="success" titleText="Done" text={notice} />}
    >
      {theirs && <Theirs theirs={theirs} typed={typed.markdown} />}
      <p class="govuk-body">{section.introduction}</p>
      <Form action={`/reports/iro/sections/${section.id}?as-at=${view.asAt}`}>
        <input type="hidden" name="after" value={String(after)} />
        {isPlan(section.id) && <PlanLines {...props} plan={section.id} lines={typed.lines} errors={errors} />}
        <Textarea
          name="markdown"
          label={{ text: isPlan(section.id) ? 'Words around the plan' : 'Words', classes: 'govuk-label--m' }}
          hint={{
            text: 'A blank line begins a paragraph, a dash at the start of a line a bullet; **word** is strong. A token such as {{reviews-timely.value}} prints the figure itself.',
          }}
          rows={isPlan(section.id) ? 5 : 12}
          value={typed.markdown}
          spellcheck
          errorMessage={errorOf(errors, 'markdown')}
        />
        <div class="govuk-button-group">
          <Button text="Save" preventDoubleClick />
          <Button
            text="Preview without saving"
            name="doing"
            value="preview"
            classes="govuk-button--secondary"
          />
        </div>
      </Form>
      <Sentences problems={problems} isSaid={remark !== undefined} />
      <TokensOf section={section} view={view} />
      {remark && (
        <section aria-label="Preview">
          <h2 class="govuk-heading-m">As it is printed</h2>
          <Printed remark={remark} />
        </section>
      )}
      <Figures section={section} />
      <p class="govuk-body govuk-!-margin-top-6">
        <a class="govuk-link" href={`/reports/iro/sections/${section.id}/history?as-at=${view.asAt}`}>
          Who wrote what when
        </a>
      </p>
    </Page>
  )
}
