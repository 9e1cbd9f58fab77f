import type { Fonts } from '../html/fonts.ts'
import { type } from '../html/style/type.ts'

/** The agenda's own few rules on the booklet's type: items with their numbers in the margin, pages at the right. */
export const agendaStyle = ({ regular, semibold }: Fonts): string =>
  [face(regular, 400), face(semibold, 600), type, rules].join('\n')

const face = (font: Uint8Array, weight: number): string =>
  `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-display:block;` +
  `src:url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}) format("woff2")}`

const rules = `
header,main{padding-inline:max(1rem,calc((100vw - 48rem)/2))}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;padding-block:.75rem;background:var(--accent);color:#fff;font-weight:600}
main{padding-block:2.5rem 4rem}
main>h2{margin-top:3rem}
main p,main li{margin-top:.5rem}
main ul:not(.papers),main ol:not(.items){padding-left:1.25rem}
.front{margin:1.75rem 0}
.front div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.4rem 0;border-top:1px solid var(--line)}
.front dt{font-weight:600;flex:0 0 9rem}
.front dd{margin:0;flex:1 1 18rem}
.items,.papers{list-style:none;padding:0;margin:0}
.items>li{max-width:none;margin:1.75rem 0 0;padding-left:3rem}
h3{font-size:1.1875rem}
.number{display:inline-block;width:3rem;margin-left:-3rem}
.quiet{color:var(--quiet)}
.tag{display:inline-block;border:2px solid currentcolor;padding:0 .4rem;font-weight:600}
.papers li{display:flex;flex-wrap:wrap;gap:0 1.5rem;justify-content:space-between;max-width:none}
.pages{font-variant-numeric:tabular-nums;white-space:nowrap}
table{border-collapse:collapse;margin-top:.75rem}
th,td{text-align:left;padding:.35rem 1rem .35rem 0;border-bottom:1px solid var(--line)}
@media print{header{background:none;color:inherit;padding-inline:0}main{padding:1rem 0}body{font-size:11pt}.items>li{break-inside:avoid}}
`
