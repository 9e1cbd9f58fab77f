/** The board's tables of a theme, what is not told yet, and what stands behind the figures: each under a caption that
 *  reads as a heading, its names in view while the numbers scroll. */
export const overview = `
.overview,.untold,.appendix .scroller{margin-top:2.5rem}
.overview caption,.untold caption,.appendix caption{font-size:1.3125rem;line-height:1.2;padding-bottom:.75rem}
.overview table{min-width:100%}
.overview tbody tr:hover>*{background:var(--wash)}
.overview th[scope=row]{position:sticky;left:0;background:#fff;min-width:11rem}
.overview thead th:first-child{position:sticky;left:0;background:#fff}
.overview thead .right,.appendix thead .right{white-space:normal;min-width:3.6rem}
.overview td.right,.appendix td.right{padding-left:.3rem}
.overview a{text-decoration:none}
.overview a:hover{text-decoration:underline}
.untold td:nth-child(2){white-space:nowrap}
.untold th[scope=row],.appendix th[scope=row]{min-width:10rem}
.untold table,.appendix table{width:100%}
.appendix p{margin-top:1rem}
.overview .note,.appendix .note{position:sticky;left:0;max-width:min(var(--measure),calc(100vw - 2rem))}
@media (max-width:40rem){.overview th[scope=row]{min-width:8.5rem;padding-right:.6rem}.overview table{font-size:.9375rem}.untold th[scope=row],.appendix th[scope=row]{min-width:8.5rem}.untold td:last-child{min-width:14rem}}
@media print{
.overview,.untold,.appendix .scroller{margin-top:5mm}
.overview caption,.untold caption,.appendix caption{font-size:12pt;padding-bottom:1.5mm}
.overview table,.untold table,.appendix table{font-size:8pt;width:100%}
.overview:has(th:nth-child(12)) table{font-size:7.5pt}
.overview th,.overview td{padding:.6mm 1mm .6mm 0}
.overview th[scope=row],.overview thead th:first-child{position:static;min-width:0}
.overview:has(th:nth-child(12)) thead .right{min-width:0;width:8mm}
.overview thead .right{min-width:0}
.overview{break-inside:avoid}
}
`
