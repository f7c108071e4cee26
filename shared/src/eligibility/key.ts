/** Names a question, a parameter or an officer: `[a-z][a-z0-9-]{0,79}`. */
export type Key = string
