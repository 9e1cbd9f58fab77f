import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import type { FormError } from './form-error.ts'
import { Foot } from './foot.tsx'
import { useFrame } from './frame.tsx'
import { ErrorSummary } from './govuk/error-summary.tsx'
import { Head } from './head.tsx'
import { Masthead } from './masthead.tsx'

export interface PageProps {
  /** The heading of the page and, in the same words, its title in the browser. */
  readonly title: string
  /** What the page belongs to, in small letters over the heading. */
  readonly caption?: string | undefined
  /** A back link or breadcrumbs, before the main part. */
  readonly before?: Child
  /** What a form got wrong: told above the heading, and `Error:` stands before the title. */
  readonly errors?: readonly FormError[] | undefined
  /** Said above the heading after something was done. */
  readonly notice?: Child
  /** For scorecards and lists: the page takes the width of the window. */
  readonly wide?: boolean | undefined
}

/** Every page: header, one heading, what the page says, footer. */
export const Page: FC<PropsWithChildren<PageProps>> = (props) => {
  const { title, caption, before, errors = [], notice, wide = false, children } = props
  return (
    <html lang="en" class="govuk-template">
      <Head title={errors.length > 0 ? `Error: ${title}` : title} />
      <body class={`govuk-template__body${wide ? ' wide' : ''}`}>
        <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">
          Skip to main content
        </a>
        <Masthead />
        <div class="govuk-width-container">
          {before}
          <main class="govuk-main-wrapper" id="main-content" tabindex={-1}>
            {notice}
            {errors.length > 0 && (
              <ErrorSummary titleText="There is a problem" errorList={errors.map(summed)} />
            )}
            {caption !== undefined && <span class="govuk-caption-l">{caption}</span>}
            <h1 class="govuk-heading-l">{title}</h1>
            {children}
          </main>
        </div>
        <Foot />
      </body>
    </html>
  )
}

const summed = ({ field, text }: FormError) => ({ href: `#${field}`, text })

/** A form of ours: it carries the token without which nothing sent is accepted. */
export const Form: FC<PropsWithChildren<{ action: string; upload?: boolean; class?: string }>> = (props) => (
  <form
    method="post"
    action={props.action}
    novalidate
    {...(props.upload === true ? { enctype: 'multipart/form-data' } : {})}
    {...(props.class === undefined ? {} : { class: props.class })}
  >
    <input type="hidden" name="form-token" value={useFrame().token()} />
    {props.children}
  </form>
)
