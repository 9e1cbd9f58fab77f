/** Colours, the typeface and its sizes: headings by size and space, prose in lines of 60 to 75 letters. */
export const type = `
:root{--ink:#15191b;--quiet:#4a5459;--accent:#0b4f59;--line:#cdd4d6;--wash:#eef4f4;--measure:38rem;color-scheme:light}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:#fff;color:var(--ink);font:1.1875rem/1.5 "Source Sans 3",Arial,sans-serif;font-variant-numeric:proportional-nums}
h1,h2,h3,h4{font-weight:600;line-height:1.15;margin:0;text-wrap:balance}
h1{font-size:clamp(2.25rem,1.6rem + 3vw,3.5rem);letter-spacing:-.012em}
h2{font-size:clamp(1.875rem,1.5rem + 1.4vw,2.5rem);letter-spacing:-.008em}
h3{font-size:1.625rem}
h4{font-size:1.1875rem}
p,ul,ol,dl,figure{margin:0}
p,li,dd{max-width:var(--measure);text-wrap:pretty;overflow-wrap:break-word}
strong{font-weight:600}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:3px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
.skip{position:absolute;left:-999rem;background:#fff;padding:.75rem 1rem;z-index:2}
.skip:focus{left:1rem;top:1rem}
.aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`
