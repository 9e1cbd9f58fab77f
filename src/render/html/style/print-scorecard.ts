/** The scorecard on paper. A long one is set as large as lets its `--lines` share one page. */
export const printScorecard = `
@media print{
.scorecard h2{font-size:17pt}
.scorecard .scroller{margin-top:0}
.scores{min-width:0;font-size:9pt}
.scores th[scope=row]{position:static;width:38%}
.scores tbody th,.scores td{padding:.9mm .8em .9mm 0;vertical-align:middle}
.scores .group th{padding-top:2.5mm}
.scores .figure{font-size:1.1em}
.scores .figure.said{font-size:1em}
.scores .change,.scores .other,.scores .count{white-space:nowrap}
.scores .change,.scores .count{min-width:0}
.change .changed{border-width:.75pt;margin-block:0}
.detail{font-size:.9em}
.spark svg{width:5.5em;height:1.2em}
.scores.dense{--row:min(6.4mm,calc(226mm/var(--lines)));font-size:min(9pt,calc(var(--row)*.78));line-height:1.05}
.dense tbody th,.dense td{height:var(--row);padding-block:0}
.dense .group th{padding:0;vertical-align:bottom}
.dense .detail{display:none}
}
`
