import { raw } from 'hono/html'
import type { Report } from '../../core/reports/report.ts'
import { Appendix } from './appendix.tsx'
import { Contents } from './contents.tsx'
import { Cover } from './cover.tsx'
import { Director } from './director.tsx'
import { editionLine } from '../edition.ts'
import type { Fonts } from './fonts.ts'
import { Glossary } from './glossary.tsx'
import { HowToRead } from './how-to-read.tsx'
import { Inputs } from './inputs.tsx'
import { Scorecard } from './scorecard.tsx'
import { stylesheet } from './style/stylesheet.ts'
import { Theme } from './theme.tsx'

/** Nothing may be fetched and nothing may run, whatever the texts hold. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

/** The document: head, mark of the edition, cover, contents, and the sections in their order. */
export const Booklet = ({ report, fonts }: { report: Report; fonts: Fonts }) => (
  <html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <title>{`${report.title}, ${report.asAtLong} – ${report.authority.name}`}</title>
      <link rel="icon" href="data:," />
      <style>{raw(stylesheet(report, fonts))}</style>
    </head>
    <body>
      <a class="skip" href={report.scorecard.rows.length > 0 ? '#scorecard' : '#contents'}>
        {report.scorecard.rows.length > 0 ? 'Skip to the scorecard' : 'Skip to the contents'}
      </a>
      <header class={`mast ${report.edition}`}>
        <p class="council">{report.authority.name}</p>
        <p class="edition">{editionLine(report.edition)}</p>
      </header>
      <main>
        <Cover report={report} />
        <div class="book">
          <Contents report={report} />
          <div class="pages">
            {report.notes.length > 0 && <HowToRead notes={report.notes} />}
            {report.director.parts.length > 0 && <Director page={report.director} />}
            {report.scorecard.rows.length > 0 && <Scorecard scorecard={report.scorecard} />}
            {report.themes.map((theme) => (
              <Theme theme={theme} />
            ))}
            <Appendix blocks={report.appendix} />
            {report.inputs.columns.length > 0 && <Inputs table={report.inputs} />}
            {report.glossary.length > 0 && <Glossary terms={report.glossary} />}
          </div>
        </div>
      </main>
      <footer class="foot">
        <p>{`${report.authority.name} · ${report.title} · ${report.asAtLong}`}</p>
        <p>{editionLine(report.edition)}</p>
      </footer>
    </body>
  </html>
)
