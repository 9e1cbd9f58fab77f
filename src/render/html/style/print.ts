/** Paper: A4, a theme a page, two indicators at most, everything folded laid open, nothing that needs colour. */
export const print = `
@page{size:A4;margin:17mm 18mm 19mm}
@media print{
:root{--wash:none;--measure:none}
body{font-size:10.5pt;line-height:1.4}
h1{font-size:34pt}h2{font-size:21pt}h3{font-size:13.5pt}h4{font-size:10.5pt}
a{color:inherit;text-decoration:none}
.skip,.mast,.foot,.back,summary{display:none}
.mast,.cover,.book,.foot{padding:0}
.cover{display:flex;flex-direction:column;height:255mm;background:none}
.cover h1{margin-top:70mm;max-width:140mm}
.of{font-size:15pt;margin:0;padding-top:4mm;border-top:2mm solid var(--accent)}
.as-at{font-size:17pt}
.summary{font-size:12pt;max-width:130mm}
.cover-edition{display:block;margin-top:auto;font-size:12pt}
.cover-edition.restricted{align-self:flex-start;border:1pt solid #000;padding:2mm 4mm;font-weight:600}
.book{display:block}
.contents{position:static;border:0;padding:0;max-height:none;overflow:visible;font-size:10.5pt;margin:0 0 10mm;break-before:page}
.contents h2{font-size:21pt}
.contents li{padding:.8mm 0}
.pages>section+section{margin-top:0}
.page{break-before:page}
.indicator{margin-top:5mm;padding-top:3.5mm}
.introduction{font-size:12pt;margin-top:2mm;max-width:150mm}
.headline{margin-top:2mm}
.headline strong{font-size:24pt}
.headline.said strong{font-size:14pt}
.reading{margin-top:1mm}
.together{break-inside:avoid}
details::details-content{content-visibility:visible;display:block;block-size:auto;opacity:1}
details,.small-print{margin:0}
.scroller{overflow:visible}
.evidence{display:grid;grid-template-columns:98mm 1fr;gap:6mm;margin-top:2mm;align-items:start}
.evidence.alone{display:block}
.chart,.breakdown .chart{margin:0}
figcaption{font-size:8pt}
table{font-size:8pt;line-height:1.2}
details table{width:100%}
caption{padding-bottom:1mm}
th,td{padding:.45mm 2mm .45mm 0}
thead{display:table-header-group}
tr{break-inside:avoid}
thead th{border-bottom-width:1pt}
.breakdown{margin-top:4mm}
.comment{display:grid;grid-template-columns:3fr 3fr 2fr 1.2fr;margin-top:3mm;border:.75pt solid #777}
.comment p{font-size:8pt;padding:.5mm 1.5mm;height:17mm;border-left:.75pt solid #777}
.comment p:first-child{border-left:0}
.small-print dl{font-size:8pt;line-height:1.3;border:0;padding:0;margin-top:1.5mm}
.small-print dl>div,.small-print dl>div+div{display:inline;margin:0}
.small-print dt,.small-print dd{display:inline}
.small-print dt::after{content:":"}
.scores{min-width:0;font-size:9pt}
.scores th[scope=row]{position:static}
.scores .group th{padding-top:2.5mm}
.figure{font-size:10pt}
.figure.said{font-size:8.5pt}
.detail{font-size:8pt}
.spark svg{width:20mm;height:5mm}
.dense{font-size:7.5pt;line-height:1.1}
.dense .figure{font-size:8pt}
.dense .detail{display:none}
.dense .group th{padding-top:1mm}
.dense .spark svg{width:14mm;height:3.2mm}
.dense th,.dense td{padding-block:.25mm}
.glossary dl>div{padding:1.5mm 0;break-inside:avoid}
}
`
