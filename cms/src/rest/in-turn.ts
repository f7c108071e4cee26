const turns = new Map<string, Promise<unknown>>()

/** Does one piece of work per key at a time: of two saves of one document the second sees what the first has stored. */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = turns.get(key) ?? Promise.resolve()
  const mine = before.catch(() => undefined).then(work)
  turns.set(key, mine)
  try {
    return await mine
  } finally {
    if (turns.get(key) === mine) turns.delete(key)
  }
}
