import { raw } from 'hono/html'
import { renderToString } from 'hono/jsx/dom/server'
import type { Fonts } from '../html/fonts.ts'
import { agendaStyle } from './agenda-style.ts'
import { Blocks } from './blocks-html.tsx'
import type { ItemToSet, PackToSet, PaperToSet, Range } from './public-pack.ts'

/** Nothing may be fetched and nothing may run, whatever the texts hold. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

/** The front sheet and the agenda as one page that needs nothing else, with the page numbers of the pack. */
export const agendaHtml = (pack: PackToSet, ranges: readonly Range[], fonts: Fonts): string =>
  `<!doctype html>\n${renderToString(<Agenda pack={pack} ranges={ranges} fonts={fonts} />)}\n`

const Agenda = ({ pack, ranges, fonts }: { pack: PackToSet; ranges: readonly Range[]; fonts: Fonts }) => (
  <html lang="en-GB">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <title>{`Agenda, ${pack.board}, ${pack.front.date} – ${pack.authority}`}</title>
      <link rel="icon" href="data:," />
      <style>{raw(agendaStyle(fonts))}</style>
    </head>
    <body>
      <header>
        <p>{pack.authority}</p>
        {pack.edition === 'members' && <p class="tag">Members’ agenda – not for publication</p>}
      </header>
      <main>
        <h1>{pack.board}</h1>
        <Front pack={pack} />
        <h2>Agenda</h2>
        <ol class="items">
          {pack.items.map((item) => (
            <Item item={item} ranges={ranges} />
          ))}
        </ol>
      </main>
    </body>
  </html>
)

const Front = ({ pack: { front } }: { pack: PackToSet }) => (
  <>
    <dl class="front">
      <Fact label="Date" words={front.date} />
      <Fact label="Time" words={front.time} />
      <Fact label="Venue" words={front.venue} />
      <Fact label="Membership" words={front.membership.join(', ')} />
      <Fact label="Quorum" words={front.quorum} />
      <Fact label="Contact" words={front.contact} />
    </dl>
    <Blocks blocks={front.notes} below={1} />
  </>
)

const Fact = ({ label, words }: { label: string; words: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{words}</dd>
  </div>
)

const Item = ({ item, ranges }: { item: ItemToSet; ranges: readonly Range[] }) => {
  const said = [item.time, item.purpose, item.author].filter((one) => one !== undefined)
  return (
    <li>
      <h3>
        <span class="number">{`${item.number} `}</span>
        {item.title}
      </h3>
      {item.exempt && <p class="tag">Exempt: not for publication</p>}
      {said.length > 0 && <p class="quiet">{said.join(' · ')}</p>}
      <Blocks blocks={item.text ?? []} below={3} />
      {item.papers.length > 0 && (
        <ul class="papers">
          {item.papers.map((paper) => (
            <PaperLine paper={paper} range={ranges.find(({ id }) => id === paper.id)} />
          ))}
        </ul>
      )}
    </li>
  )
}

const PaperLine = ({ paper, range }: { paper: PaperToSet; range: Range | undefined }) => (
  <li>
    <span>
      {paper.kind === 'restricted' ? 'Restricted paper: not published' : paper.title}
      {paper.kind !== 'restricted' && paper.mark !== undefined && ` (${paper.mark})`}
      {paper.kind !== 'restricted' && paper.exempt && ' (restricted – not for publication)'}
    </span>
    {range && <span class="pages">{pagesSaid(range)}</span>}
  </li>
)

/** Page numbers as they are said, `Pages 5 to 16`. */
export const pagesSaid = ({ from, to }: Range): string =>
  from === to ? `Page ${from}` : `Pages ${from} to ${to}`
