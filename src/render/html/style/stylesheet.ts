import type { Report } from '../../../core/reports/report.ts'
import { editionLine } from '../../edition.ts'
import type { Fonts } from '../fonts.ts'
import { cover } from './cover.ts'
import { director } from './director.ts'
import { forcedColours } from './forced-colours.ts'
import { indicator } from './indicator.ts'
import { layout } from './layout.ts'
import { overview } from './overview.ts'
import { print } from './print.ts'
import { printScorecard } from './print-scorecard.ts'
import { scorecard } from './scorecard.ts'
import { table } from './table.ts'
import { type } from './type.ts'

/** All the page's style: the typeface itself, the screen, forced colours, and paper with its running foot. */
export const stylesheet = (report: Report, fonts: Fonts): string =>
  [
    face(fonts.regular, 400),
    face(fonts.semibold, 600),
    ...[
      type,
      layout,
      cover,
      table,
      scorecard,
      director,
      indicator,
      forcedColours,
      print,
      printScorecard,
      overview,
    ],
    runningFoot(report),
  ].join('\n')

const face = (font: Uint8Array, weight: number): string =>
  `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-display:block;` +
  `src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format("woff2")}`

function runningFoot({ authority, title, asAtLong, edition }: Report): string {
  const set = 'font:8pt "Source Sans 3",Arial,sans-serif;color:#3b4449;vertical-align:top;padding-top:3mm'
  return `@page{
@bottom-left{content:${cssText(`${authority.name} · ${title} · ${asAtLong}`)};width:75%;${set}}
@bottom-right{content:"Page " counter(page) " of " counter(pages);${set}}
@top-right{content:${cssText(editionLine(edition))};width:75%;${set};vertical-align:bottom;padding:0 0 3mm}
}
@page:first{@bottom-left{content:none}@bottom-right{content:none}@top-right{content:none}}`
}

/** Text as a CSS string that can end neither the string nor the style element. */
const cssText = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:·()-]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`
