import { Hono } from 'hono'
import type { FC } from 'hono/jsx'
import { collectionNames } from '../../core/sources/collections.ts'
import { aboutTemplate, MONTHLY, templateOf, type TemplateName } from '../../core/sources/template.ts'
import { Back } from '../back.tsx'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Table } from '../govuk/table.tsx'
import { may } from '../may.ts'
import { Page } from '../page.tsx'
import { Refusal } from '../refusal.tsx'

const all: readonly TemplateName[] = [...collectionNames, MONTHLY]

/** Workbooks to fill in, one for each collection. They hold no data, so that anybody who brings any may have them all. */
export function templateRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  const looking = may(['see-loads', 'load-any', 'load-own'])
  routes.get('/loads/templates', looking, (c) => show(c, <TemplatesPage />))
  routes.get('/loads/templates/:file', looking, async (c) => {
    const name = all.find((each) => `${each}.xlsx` === c.req.param('file'))
    if (name === undefined) throw new Refusal('not-found')
    const { renderTemplate } = await import('../../render/xlsx/template.ts')
    c.header('Content-Type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    c.header('Content-Disposition', `attachment; filename="${name}.xlsx"`)
    return c.body(new Uint8Array(await renderTemplate(templateOf(name))))
  })
  return routes
}

const TemplatesPage: FC = () => (
  <Page title="Templates to fill in" before={<Back href="/loads" />} wide>
    <p class="govuk-body">
      A workbook for each collection, with its columns, lists to choose from and an example row. Send them to
      whoever holds the facts. Nobody’s own columns have to go: what is not asked for is not read.
    </p>
    <Scroller label="Templates">
      <Table
        stacks
        caption="Templates"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ text: 'Collection' }, { text: 'One row is' }, { text: 'Template' }]}
        rows={all.map((name) => {
          const { code, row } = aboutTemplate(name)
          const { title } = templateOf(name)
          return [
            { text: name === MONTHLY ? title : `${title} (${code})` },
            { text: row },
            {
              text: (
                <a class="govuk-link" href={`/loads/templates/${name}.xlsx`}>
                  {name}.xlsx
                </a>
              ),
            },
          ]
        })}
      />
    </Scroller>
  </Page>
)
