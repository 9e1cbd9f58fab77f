/** The director's page: marks in a column of their own, so that the eye runs down them; below each other on a telephone. */
export const director = `
.mark{color:var(--quiet);white-space:nowrap}
.mark.told{color:var(--ink);font-weight:600}
.director .introduction{margin-top:.75rem}
.signals{margin-top:2rem}
.signals h3{font-size:1.375rem}
.signals ul{list-style:none;padding:0;margin-top:.5rem}
.signals li{display:grid;grid-template-columns:11.5rem 1fr;gap:0 1rem;align-items:baseline;padding:.4rem 0;border-top:1px solid var(--line);max-width:none}
.signals li p{max-width:44rem}
.signals .mark{white-space:normal;padding-left:1.35em;text-indent:-1.35em}
.signals .mark .shape{width:1.35em;text-indent:0}
.signals strong a{text-decoration:none}
.signals strong a:hover{text-decoration:underline}
.remainder{color:var(--quiet);font-size:1rem;margin-top:.4rem;max-width:44rem}
.target{margin-top:.5rem}
.target .mark{margin-right:.35rem}
.aim .mark{display:table;font-size:.9375rem;white-space:nowrap}
.aim .mark .shape{width:1.2em}
@media screen{
.scores.aimed{font-size:.9375rem}
.aimed th,.aimed td{padding-right:.7rem}
.aimed th[scope=row]{width:21%;min-width:10.5rem}
.aimed .word{white-space:nowrap;font-size:.875rem}
.aimed .spark svg{width:4rem}
.aimed .change{min-width:10rem}
.aimed .count{min-width:5.5rem}
.aimed .other{white-space:normal}
.aimed .detail,.aimed .aim .mark{font-size:.875rem}
}
@media screen and (max-width:40rem){.aimed th[scope=row]{min-width:8.5rem}}
@media (max-width:40rem){.signals li{grid-template-columns:1fr}}
@media print{
.target{font-size:10pt;margin-top:1mm}
.aim{min-width:0}
.aim .mark{display:inline;font-size:1em;white-space:nowrap}
.scores.aimed{font-size:min(6.6pt,calc(var(--row,6mm)*.78))}
.scores.aimed th[scope=row]{width:auto;min-width:18em}
.aim{white-space:nowrap}
.scores.aimed tbody th,.scores.aimed td{padding-right:.6em}
.scores.aimed .count{white-space:normal;min-width:5.6em}
.aimed .spark svg{width:4em}
.director .introduction{font-size:11pt;margin-top:1mm}
.signals{margin-top:4mm}
.signals h3{font-size:12.5pt}
.signals ul{margin-top:1mm}
.signals li{grid-template-columns:36mm 1fr;gap:0 4mm;padding:.7mm 0;font-size:9.5pt;line-height:1.25;break-inside:avoid}
.signals li p{max-width:none}
.remainder{font-size:8.5pt;line-height:1.25;margin-top:1mm;max-width:none}
}
`
