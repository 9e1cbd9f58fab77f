/** Paper: A4, a theme a page, two indicators at most, everything folded laid open, nothing that needs colour. */
export const print = `
@page{size:A4;margin:15mm 18mm 17mm}
@media print{
:root{--wash:none;--measure:none}
body{font-size:12pt;line-height:1.35}
h1{font-size:34pt}h2{font-size:21pt}h3{font-size:13pt}h4{font-size:10pt}
a{color:inherit;text-decoration:none}
.skip,.mast,.foot,.back,.within,summary{display:none}
.mast,.cover,.book,.foot{padding:0}
.of{display:block}
.cover{display:flex;flex-direction:column;height:260mm;background:none}
.cover h1{margin-top:70mm}
.of{font-size:15pt;margin:0;padding-top:4mm;border-top:2mm solid var(--accent)}
.as-at{font-size:17pt}
.summary{font-size:12pt;max-width:130mm}
.cover-edition{display:block;margin-top:auto;font-size:12pt}
.cover-edition.restricted{align-self:flex-start;border:1pt solid #000;padding:2mm 4mm;font-weight:600}
.book{display:block}
.contents{position:static;border:0;padding:0;max-height:none;overflow:visible;margin:0 0 10mm;break-before:page}
.contents h2{font-size:21pt}
.contents li{padding:.8mm 0}
.pages>section+section{margin-top:0}
.pages>section.follows{margin-top:10mm}
.page{break-before:page}
.indicator{margin-top:3mm;padding-top:2mm}
.question{margin:0;font-size:11pt}
.introduction{font-size:12.5pt;line-height:1.3;margin-top:1.5mm;max-width:160mm}
.say{display:grid;grid-template-columns:auto 1fr;gap:0 6mm;align-items:baseline;margin-top:1.5mm}
.headline,.reading{margin:0}
.headline strong{font-size:23pt}
.headline.said strong{font-size:14pt}
.indicator,.together{break-inside:avoid}
details::details-content{content-visibility:visible;display:block;block-size:auto;opacity:1}
details,.small-print{margin:0}
.scroller{overflow:visible}
.evidence{display:grid;grid-template-columns:86mm 1fr;gap:4mm;margin-top:1mm;align-items:start}
.evidence.alone{display:block;max-width:110mm}
.chart,.breakdown .chart{margin:0}
figcaption{font-size:8pt}
table{font-size:7.5pt;line-height:1.15}
details table{width:100%}
.tables{display:grid;grid-template-columns:auto auto;gap:0 4mm;justify-content:space-between}
.tables>div{min-width:0}
.tables table{font-size:7pt}
.tables th,.tables td{padding-right:1.4mm}
.note{font-size:7pt;line-height:1.2;margin-top:1mm}
caption{padding-bottom:1mm}
th,td{padding:.22mm 2mm .22mm 0}
thead .right{white-space:normal}
thead{display:table-header-group}
tr{break-inside:avoid}
thead th{border-bottom-width:1pt}
.breakdown{margin-top:4mm}
.comment{margin-top:2.5mm;border-left:1.5pt solid var(--accent);padding:0 0 0 3mm;max-width:none}
.comment,.comment>:first-child{font-size:10pt;line-height:1.3}
.comment>*+*{margin-top:1mm}
.comment dl{grid-template-columns:3fr 3fr 2fr 1.4fr;gap:0 4mm;font-size:9pt;margin-top:1.5mm}
.comment .by,.uncommented{font-size:8pt;margin-top:1mm}
.small-print dl{font-size:8pt;line-height:1.2;border:0;padding:0;margin-top:1.5mm}
.small-print dl>div,.small-print dl>div+div{display:inline;margin:0}
.small-print dt,.small-print dd{display:inline}
.small-print dt::after{content:": "}
.small-print dd::after{content:" "}
.glossary dl>div{padding:1.5mm 0;break-inside:avoid}
}
`
