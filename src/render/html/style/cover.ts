/** The cover, the notes and the glossary. */
export const cover = `
.cover{background:var(--wash);padding-block:3.5rem 3rem}
.of{display:none;font-size:1.375rem;font-weight:600;color:var(--accent);margin-bottom:.5rem}
.as-at{font-size:1.625rem;margin-top:.75rem}
.summary{margin-top:1.75rem}
.summary p+p,.how-to-read li+li{margin-top:.6rem}
.cover-edition{display:none}
.how-to-read ul{margin-top:1rem;padding-left:1.2rem}
.glossary dl{margin-top:1.5rem}
.glossary dl>div{max-width:var(--measure);padding:.75rem 0;border-top:1px solid var(--line)}
dt{font-weight:600}
dd{margin:0}
`
