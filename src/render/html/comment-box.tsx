/** Room for the officer's or the board's comment, to be written on paper. */
export const CommentBox = ({ title, prompts }: { title: string; prompts: readonly string[] }) => (
  <div class="comment" role="group" aria-label={`Room for a comment: ${title}`}>
    {prompts.map((prompt) => (
      <p>{prompt}</p>
    ))}
  </div>
)
