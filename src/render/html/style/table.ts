/** Tables: tabular figures, numbers to the right, one thin line a row, sideways scrolling inside their own box. */
export const table = `
.scroller{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:1rem;line-height:1.35;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding-bottom:.5rem;max-width:var(--measure)}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line)}
thead th{vertical-align:bottom;border-bottom:2px solid var(--ink)}
tbody th{font-weight:400}
th:last-child,td:last-child{padding-right:0}
.right{text-align:right;white-space:nowrap}
.not-shown{color:var(--quiet)}
details table th[scope=row]{white-space:nowrap}
.inputs .scroller{margin-top:1.5rem}
.inputs caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`
