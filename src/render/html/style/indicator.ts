/** A theme and its indicators. */
export const indicator = `
.introduction{font-size:1.3125rem;line-height:1.45;margin-top:1rem;max-width:40rem}
.within{margin-top:1.5rem}
.within ul{list-style:none;padding:0;columns:3 15rem;column-gap:2.5rem;font-size:1rem}
.within li{padding:.2rem 0;break-inside:avoid}
.indicator{margin-top:3rem;padding-top:2rem;border-top:1px solid var(--line)}
.question{color:var(--quiet);margin-top:.25rem}
.headline{display:flex;align-items:baseline;gap:0 .75rem;margin-top:1rem}
.headline strong{font-size:3.25rem;line-height:1;color:var(--accent);letter-spacing:-.015em}
.headline.said{display:block}
.headline.said strong{display:block;font-size:1.625rem;letter-spacing:0}
.reading{margin-top:.6rem}
.chart{margin-top:1.25rem}
.chart svg{display:block;width:100%;height:auto;max-width:44rem}
figcaption{color:var(--quiet);font-size:1rem;margin-top:.25rem;max-width:var(--measure)}
details{margin-top:.9rem}
summary{cursor:pointer;color:var(--accent);width:fit-content;padding:.15rem 0}
summary:hover{text-decoration:underline}
details[open]>summary{margin-bottom:.75rem}
.tables{display:flex;flex-wrap:wrap;gap:1.5rem 4rem}
.tables>div{min-width:min(20rem,100%);max-width:100%}
.tables table{width:100%}
.note{font-size:1rem;color:var(--quiet);margin-top:.5rem}
.breakdown{margin-top:2rem}
.breakdown .chart{margin-top:.75rem}
@media (max-width:40rem){.chart{margin-inline:-.5rem}figcaption{margin-inline:.5rem}}
.comment{max-width:44rem;margin-top:1.75rem;border-left:4px solid var(--accent);padding:.1rem 0 .1rem 1.25rem}
.comment>:first-child{margin-top:0;font-size:1.0625rem}
.comment>*+*{margin-top:.5rem}
.comment ul{padding-left:1.2rem}
.comment dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem 1.5rem;margin-top:.9rem;font-size:1rem}
.comment dt{color:var(--quiet)}
.comment .not-given{color:var(--quiet);font-style:italic}
.comment .by,.uncommented{color:var(--quiet);font-size:1rem}
.uncommented{margin-top:1.25rem}
.comment mark{background:none;color:inherit;outline:2px dashed currentColor;outline-offset:1px}
.small-print dl{font-size:1rem;border-left:4px solid var(--line);padding-left:1rem}
.small-print dl>div+div{margin-top:.5rem}
`
