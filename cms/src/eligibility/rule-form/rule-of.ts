import type { Key, QuestionKind, Rule, Threshold } from '@ruang-solusi/shared/eligibility'
import type { Block, Boxes, KnownQuestion, LeafBlock, LimitBlock, OptionBlock, Place } from './blocks.ts'

type Kinds = Map<Key | undefined, QuestionKind>
type Written = { rule: Rule; places: Place[] }

const extrasOf = ({ text, legalBasis }: LeafBlock) => ({ ...(text ? { text } : {}), ...(legalBasis?.length ? { legalBasis } : {}) })

/** Nothing when none or both are given, which every check then refuses. */
const thresholdOf = ({ parameter, value }: LimitBlock): Threshold | undefined => {
  if ((parameter === undefined) === (value === undefined)) return undefined
  return parameter === undefined ? value : { parameter }
}

function optionOperator({ question, options = [] }: OptionBlock, kinds: Kinds): object {
  const [only] = options
  if (kinds.get(question) === 'choices') return { includes: only }
  return options.length > 1 ? { oneOf: options } : { is: only }
}

/** What a leaf says; parts that are not written yet stay undefined, so that an unfinished rule is refused, never guessed. */
function leafRule(block: LeafBlock, kinds: Kinds): Rule {
  const extras = extrasOf(block)
  if (block.blockType === 'officer') return { officer: block.officer, ...extras } as Rule
  const operator =
    block.blockType === 'yesNo'
      ? { is: block.is === 'yes' ? true : block.is === 'no' ? false : undefined }
      : block.blockType === 'option'
        ? optionOperator(block, kinds)
        : { [block.bound ?? 'min']: block.bound && thresholdOf(block) }
  return { question: block.question, ...operator, ...extras } as Rule
}

function writeList(blocks: Block[], at: Place, kinds: Kinds): { rules: Rule[]; places: Place[] } {
  const written = blocks.map((block, index) => write(block, { pointer: `${at.pointer}/${index}`, field: `${at.field}.${index}` }, kinds))
  return { rules: written.map(({ rule }) => rule), places: written.flatMap(({ places }) => places) }
}

function write(block: Block, at: Place, kinds: Kinds): Written {
  if (block.blockType === 'group') {
    const need = block.need === 'any' ? 'any' : 'all'
    const { rules, places } = writeList(
      block.conditions ?? [],
      { pointer: `${at.pointer}/${need}`, field: `${at.field}.conditions` },
      kinds,
    )
    return { rule: need === 'all' ? { all: rules } : { any: rules }, places: [at, ...places] }
  }
  const options = block.blockType === 'option' ? (block.options ?? []) : []
  if (block.blockType === 'option' && kinds.get(block.question) === 'choices' && options.length > 1) {
    const any = options.map((option) => leafRule({ ...block, options: [option] }, kinds))
    return { rule: { any }, places: [at, ...options.map((_, index) => ({ ...at, pointer: `${at.pointer}/any/${index}` }))] }
  }
  return { rule: leafRule(block, kinds), places: [at] }
}

function writeBoxes(boxes: Boxes, questions: KnownQuestion[]): Written | undefined {
  const kinds: Kinds = new Map(questions.map(({ key, kind }) => [key, kind]))
  const { rules, places } = writeList(boxes.all, { pointer: '/all', field: 'rule.all' }, kinds)
  if (boxes.any.length > 0) {
    const pointer = `/all/${rules.length}`
    const any = writeList(boxes.any, { pointer: `${pointer}/any`, field: 'rule.any' }, kinds)
    rules.push({ any: any.rules })
    places.push({ pointer, field: 'rule.any' }, ...any.places)
  }
  if (boxes.except.length > 0) {
    const pointer = `/all/${rules.length}`
    const except = writeList(boxes.except, { pointer: `${pointer}/not/any`, field: 'rule.except' }, kinds)
    rules.push({ not: { any: except.rules } })
    places.push({ pointer, field: 'rule.except' }, { pointer: `${pointer}/not`, field: 'rule.except' }, ...except.places)
  }
  return rules.length === 0 ? undefined : { rule: { all: rules }, places: [{ pointer: '', field: 'rule' }, ...places] }
}

/**
 * The rule that the boxes say, always `{ all: [… , { any }, { not: { any } }] }`; undefined when all are empty.
 * An unfinished row becomes a leaf with undefined parts: leave such rows out with `completeBoxes`, or name them with `gapsIn`.
 */
export const ruleOf = (boxes: Boxes, questions: KnownQuestion[]): Rule | undefined => writeBoxes(boxes, questions)?.rule

/** Where each node of the rule of these boxes stands in the form, parents before children. */
export const placesOf = (boxes: Boxes, questions: KnownQuestion[]): Place[] => writeBoxes(boxes, questions)?.places ?? []
