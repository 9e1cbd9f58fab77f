import type { FC } from 'hono/jsx'

/** What a correction prints otherwise, a sentence an item. */
export const Changes: FC<{ changes: string }> = ({ changes }) => {
  const sentences = changes.split('\n').filter((each) => each.trim() !== '')
  return sentences.length < 2 ? (
    <p class="govuk-body">{sentences[0]}</p>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {sentences.map((each) => (
        <li>{each}</li>
      ))}
    </ul>
  )
}
