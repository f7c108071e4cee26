import type { Answer, Key } from '../eligibility/index.ts'

/** A household as staff know it from the counter, with what it would answer. */
export type Persona = { name: string; story: string; answers: Record<Key, Answer> }

/** Ten households that every rule is tried on. */
export const examplePersonas: Persona[] = []
