/** A label or description of the admin, in its two languages. */
export type Words = { id: string; en: string }

/** Indonesian first: it is what editors read unless they choose English. */
export const words = (id: string, en: string): Words => ({ id, en })
