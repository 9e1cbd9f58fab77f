/** The scorecard: names linked to their pages, change in words, comparators quieter than our own figure. */
export const scorecard = `
.scorecard .scroller{margin-top:1rem}
.scores{width:100%;min-width:50rem}
.scores caption{font-weight:400;color:var(--quiet)}
.scores th[scope=row]{width:26%;position:sticky;left:0;background:#fff}
.scores .group th{font-weight:600;padding-top:1.1rem;border-bottom-color:var(--quiet)}
.figure{font-weight:600;font-size:1.1875rem;line-height:1.15;text-align:right}
.figure.said{font-size:1rem;font-weight:400}
.scores thead th:nth-child(2){text-align:right}
.count{min-width:6.5rem}
.change{min-width:12.5rem}
.spark svg{display:block;width:6rem;height:1.5rem}
.change .word{display:table;color:var(--quiet)}
.change .changed{color:var(--ink);font-weight:600;border:1.5px solid var(--ink);border-radius:3px;padding:0 .4rem 0 .3rem;margin:.05rem 0 .15rem -.3rem}
.changed .shape{font-size:1em}
.shape{display:inline-block;width:1.1em;font-family:Arial,"Segoe UI Symbol","DejaVu Sans",sans-serif;font-size:.85em}
.detail{color:var(--quiet);font-size:.9375rem}
.other{white-space:nowrap}
@media (max-width:64rem){.scores{min-width:44rem;font-size:.9375rem}.scores th,.scores td{padding-right:.7rem}.spark svg{width:4.5rem}.detail{font-size:.875rem}.scores .other{white-space:normal}}
@media (max-width:40rem){.scores{min-width:46rem}.scores th[scope=row]{width:8.5rem;min-width:8.5rem;padding-right:.6rem}}
`
