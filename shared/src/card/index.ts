export { type Card, type CardDesign, cardDesigns } from './card.ts'
