/** Answers kept for one owner: the newest of so many questions. */
const MOST_KEPT = 8;

/**
 * A function that gives the answer to a question about an owner, worked out once: the page asks for all steps again whenever one of them changes. Answers go
 * with their owner; the same question has to have the same answer.
 */
export function createMemory<Owner extends WeakKey, Answer>() {
  const answers = new WeakMap<Owner, Map<string, Answer>>();
  return (owner: Owner, question: string, answer: () => Answer): Answer => {
    const known = answers.get(owner) ?? new Map<string, Answer>();
    answers.set(owner, known);
    const told = known.get(question) ?? answer();
    known.delete(question); // asked last, forgotten last
    known.set(question, told);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_KEPT) break;
      known.delete(oldest);
    }
    return told;
  };
}
