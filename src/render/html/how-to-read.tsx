/** The symbols and statuses of the report explained, once, before the first of them. */
export const HowToRead = ({ notes }: { notes: readonly string[] }) => (
  <section class="how-to-read" id="how-to-read" aria-labelledby="how-to-read-title">
    <h2 id="how-to-read-title">How to read the figures</h2>
    <ul>
      {notes.map((note) => (
        <li>{note}</li>
      ))}
    </ul>
  </section>
)
