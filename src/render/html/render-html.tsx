import { renderToString } from 'hono/jsx/dom/server'
import type { Report } from '../../core/reports/report.ts'
import { Booklet } from './booklet.tsx'
import type { Fonts } from './fonts.ts'

/** The whole report as one HTML page that needs nothing else: no script, no other file, no network. */
export const renderHtml = (report: Report, fonts: Fonts): string =>
  `<!doctype html>\n${renderToString(<Booklet report={report} fonts={fonts} />)}\n`
