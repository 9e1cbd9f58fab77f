import type { FC } from 'hono/jsx'
import { roles, type Role } from '../../core/roles/roles.ts'
import type { KeptReport, ReportFileAbout } from '../../store/reports-kept.ts'
import { Back } from '../back.tsx'
import { Button } from '../govuk/button.tsx'
import { NotificationBanner } from '../govuk/notification-banner.tsx'
import { SummaryList } from '../govuk/summary-list.tsx'
import { Form, Page } from '../page.tsx'
import { kindOf, saySize } from '../published/file-kinds.ts'
import { sayDay, sayDayOf } from '../say-when.ts'
import { reportsMade } from './made.ts'

export interface KeptPageProps {
  readonly kept: KeptReport
  readonly files: readonly ReportFileAbout[]
  readonly maySign: boolean
  readonly notice?: string | undefined
}

/** A report as it was kept: its files, and who answers for it. */
export const KeptPage: FC<KeptPageProps> = ({ kept, files, maySign, notice }) => (
  <Page
    title={kept.title}
    caption={`${reportsMade[kept.report].title}, version ${String(kept.version)}`}
    before={<Back href="/reports" />}
    notice={notice !== undefined && <NotificationBanner type="success" titleText="Done" text={notice} />}
  >
    <SummaryList
      rows={[
        { key: { text: 'As at' }, value: { text: sayDay(kept.asAt) } },
        {
          key: { text: 'Kept' },
          value: { text: `${sayDayOf(kept.at)} by ${kept.name ?? 'somebody whose account is gone'}` },
        },
        { key: { text: 'Signed' }, value: { text: signedText(kept) } },
      ]}
    />
    {maySign && kept.signedAs === null && (
      <Form action={`/reports/kept/${kept.id}/sign`}>
        <p class="govuk-body">Whoever signs has read it and answers for it, warnings on its words too.</p>
        <Button text="Sign it off" preventDoubleClick />
      </Form>
    )}
    {(Object.keys(audiences) as (keyof typeof audiences)[]).map((audience) => (
      <Files
        title={audiences[audience]}
        kept={kept.id}
        files={files.filter((file) => file.audience === audience)}
      />
    ))}
  </Page>
)

const audiences = {
  public: 'For anybody, once a meeting’s papers are published',
  restricted: 'With every number, for officers and members',
  exempt: 'With every number and what was asked in private session',
} as const

const signedText = ({ signedAs, signedAt }: KeptReport): string =>
  signedAs === null || signedAt === null
    ? 'Not yet'
    : `${sayDayOf(signedAt)} by the ${roleText(signedAs).toLowerCase()}`

const roleText = (role: string): string => (Object.hasOwn(roles, role) ? roles[role as Role] : role)

const Files: FC<{ title: string; kept: string; files: readonly ReportFileAbout[] }> = (props) =>
  props.files.length === 0 ? (
    <></>
  ) : (
    <>
      <h2 class="govuk-heading-s">{props.title}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {props.files.map(({ audience, name, size }) => (
          <li>
            <a class="govuk-link" href={`/reports/kept/${props.kept}/files/${audience}/${name}`}>
              {name}
            </a>{' '}
            <span class="quiet">
              ({kindOf(name).text}, {saySize(size)})
            </span>
          </li>
        ))}
      </ul>
    </>
  )
