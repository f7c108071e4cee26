import type { Key, LegalBasis, Localised, Question } from '@ruang-solusi/shared/eligibility'

/** What every condition may carry beside itself; `text` is said in place of the generated sentence. */
type Extras = { text?: Localised; legalBasis?: LegalBasis[] }

// a draft may miss anything, so every part of a row is optional
type YesNoBlock = Extras & { blockType: 'yesNo'; question?: Key; is?: 'yes' | 'no' }
export type OptionBlock = Extras & { blockType: 'option'; question?: Key; options?: string[] }
export type LimitBlock = Extras & { blockType: 'limit'; question?: Key; bound?: 'min' | 'max'; parameter?: Key; value?: number }
type OfficerBlock = Extras & { blockType: 'officer'; officer?: Key }
export type LeafBlock = YesNoBlock | OptionBlock | LimitBlock | OfficerBlock
type GroupBlock = { blockType: 'group'; need?: 'all' | 'any'; conditions?: LeafBlock[] }
export type Block = LeafBlock | GroupBlock

/** The three boxes of the form, as the snapshot's projection gives them: keys instead of ids, texts in every language. */
export type Boxes = { all: Block[]; any: Block[]; except: Block[] }

/** A node of the rule, by JSON pointer, and where it stands in the form: `/all/0` is `rule.all.0`. */
export type Place = { pointer: string; field: string }

/** What is needed of a question to write a rule about it. */
export type KnownQuestion = Pick<Question, 'key' | 'kind'>
