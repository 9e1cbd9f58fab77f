/** The frame: header, a contents list that stays beside the pages on a wide window, and room between sections. */
export const layout = `
.mast,.cover,.book,.foot{padding-inline:max(1rem,calc((100vw - 74rem)/2))}
.mast{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;padding-block:.75rem;background:var(--accent);color:#fff}
.council{font-weight:600}
.restricted .edition{font-weight:600;background:#fff;color:var(--ink);padding:0 .6rem;border-radius:2px}
.book{padding-block:2.5rem 4rem}
.pages>section+section{margin-top:4.5rem}
.contents ol{list-style:none;padding:0;margin-top:.75rem}
.contents li{padding:.3rem 0}
.contents h2{font-size:1.1875rem;letter-spacing:0}
.contents{margin-bottom:3rem}
@media (min-width:40rem) and (max-width:63.99rem){.contents ol{columns:2}}
.back{margin-top:2rem}
.foot{border-top:1px solid var(--line);padding-block:1.5rem 3rem;color:var(--quiet);font-size:1rem}
@media (min-width:64rem){
.book{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:4rem}
.contents{position:sticky;top:1.5rem;align-self:start;margin:0;font-size:1rem;max-height:calc(100vh - 3rem);overflow:auto;border-right:1px solid var(--line);padding-right:1rem}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
.back{display:none}
}
`
