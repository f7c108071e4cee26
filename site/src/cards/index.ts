export { type CardFile, cardFileOf } from './card-file.ts'
export { cardsOf, type NamedCard } from './cards-of.ts'
export { type CardOrder, drawCards } from './draw-cards.ts'
