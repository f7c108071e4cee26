import type { CatalogueQuestion } from '@ruang-solusi/shared/content'
import type { Key, Rule } from '@ruang-solusi/shared/eligibility'
import { pathOf } from '@ruang-solusi/shared/paths'
import { sayCondition } from '@ruang-solusi/shared/rule-words'
import { type Dated, type Period, sayDated } from './check-periods.ts'
import type { PageContext } from './context.ts'
import type { Link } from './page.ts'

/** A condition, said as it must hold; below a `not` that is the opposite of the leaf at `path`. */
type ReasonLeaf = {
  path: string
  isNegated: boolean
  officer?: Key
  texts: Dated[]
  /** Helps to find the answer. */
  guide?: Link
}

/** Conditions of which `need` must hold. */
export type ReasonGroup = { need: number; items: Reason[] }
export type Reason = ReasonLeaf | ReasonGroup

type Operands = { need: number; children: Rule[]; name: string }

/** A rule as conditions to read, every `not` pushed down to them; groups that all must hold are one with the group above them. */
export function reasonsOf(rule: Rule, periods: Period[], context: PageContext): Reason[] {
  const { library, locale, words, path: address } = context
  const { questions, parameters } = library.snapshot
  const catalogue = { questions, parameters }

  const leafOf = (leaf: Rule, path: string, isNegated: boolean): ReasonLeaf => {
    const question: CatalogueQuestion | undefined = 'question' in leaf ? questions.find(({ key }) => key === leaf.question) : undefined
    const guide = question?.guide === undefined ? undefined : library.find('guide', question.guide)
    return {
      path,
      isNegated,
      ...('officer' in leaf && { officer: leaf.officer }),
      texts: sayDated(periods, (asOf) => sayCondition(leaf, { catalogue, asOf, locale }, isNegated)),
      ...(guide && { guide: { href: address(pathOf('guide', guide.slug)), words: words(guide.name) } }),
    }
  }
  const read = (node: Rule, path: string, isNegated: boolean): Reason => {
    if ('not' in node) return read(node.not, `${path}/not`, !isNegated)
    const group = operandsOf(node)
    if (group === undefined) return leafOf(node, path, isNegated)
    const { children, name } = group
    const need = isNegated ? children.length - group.need + 1 : group.need
    const items = children
      .map((child, index) => read(child, `${path}/${name}/${index}`, isNegated))
      .flatMap((item) => ('items' in item && mustAllHold(item) && need === children.length ? item.items : [item]))
    return { need: need === children.length ? items.length : need, items }
  }
  const root = read(rule, '', false)
  return 'items' in root && mustAllHold(root) ? root.items : [root]
}

/** Whether every one of the conditions must hold. */
export const mustAllHold = ({ need, items }: ReasonGroup): boolean => need === items.length

function operandsOf(node: Rule): Operands | undefined {
  if ('all' in node) return { need: node.all.length, children: node.all, name: 'all' }
  if ('any' in node) return { need: 1, children: node.any, name: 'any' }
  if ('of' in node) return { need: node.atLeast, children: node.of, name: 'of' }
  return undefined
}
