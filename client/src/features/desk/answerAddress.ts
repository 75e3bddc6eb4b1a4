/** Where ideas are answered: one, or several with one letter. */
export function answerAddress(ideaIds: string[]): string {
  const [first] = ideaIds;
  return ideaIds.length === 1 ? `/desk/answer/${first}` : `/desk/answer?ids=${ideaIds.join(',')}`;
}

/** Where the rep who wrote a response mends it. */
export function editAnswerAddress(response: { id: string; ideaId: string }): string {
  return `/desk/answer/${response.ideaId}?edit=${response.id}`;
}
