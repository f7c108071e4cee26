export { type CardFile, cardFileOf } from './card-file.ts'
export { cardsOf, kitCardsOf, type NamedCard } from './cards-of.ts'
export { type CardOrder, type DrawnCards, drawCards, drawKits } from './draw-cards.ts'
