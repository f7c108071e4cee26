import type { Answer, Context, Evaluation, Finding, Rule } from '@ruang-solusi/shared/eligibility'

/** A second, slow interpreter of rules: three words instead of numbers, truth tables instead of counting, enumeration instead of proof. */
type Truth = 'T' | 'F' | '?'
type Leaf = { path: string; rule: Rule; truth: Truth; because: Finding['because'] }
type World = Map<string, Truth>
type Answers = Partial<Record<string, Answer>>

const operands = (rule: Rule): [string, Rule][] => {
  if ('all' in rule) return rule.all.map((child, index) => [`/all/${index}`, child])
  if ('any' in rule) return rule.any.map((child, index) => [`/any/${index}`, child])
  if ('of' in rule) return rule.of.map((child, index) => [`/of/${index}`, child])
  return 'not' in rule ? [['/not', rule.not]] : []
}

const or = (a: Truth, b: Truth): Truth => (a === 'T' || b === 'T' ? 'T' : a === 'F' && b === 'F' ? 'F' : '?')
const flip = (a: Truth): Truth => (a === 'T' ? 'F' : a === 'F' ? 'T' : '?')
const and = (a: Truth, b: Truth): Truth => flip(or(flip(a), flip(b)))

/** Every way to choose `count` of the values. */
function choose<Item>(items: Item[], count: number): Item[][] {
  if (count === 0) return [[]]
  const [first, ...rest] = items
  if (first === undefined) return []
  return [...choose(rest, count - 1).map((chosen) => [first, ...chosen]), ...choose(rest, count)]
}

function truthOf(rule: Rule, path: string, world: World): Truth {
  const children = operands(rule).map(([step, child]) => truthOf(child, path + step, world))
  if ('all' in rule) return children.reduce(and)
  if ('any' in rule) return children.reduce(or)
  if ('not' in rule) return flip(children[0] ?? '?')
  // at least n of them: some n of them all
  if ('of' in rule)
    return choose(children, rule.atLeast)
      .map((chosen) => chosen.reduce(and))
      .reduce(or)
  return world.get(path) ?? '?'
}

function leafOf(rule: Rule, path: string, answers: Answers, { asOf, parameters }: Context): Leaf {
  const unknown = (because: Finding['because']): Leaf => ({ path, rule, truth: '?', because })
  if (!('question' in rule)) return unknown('officer')
  const limit = 'min' in rule ? rule.min : 'max' in rule ? rule.max : 0
  const versions = typeof limit === 'number' ? [] : (parameters.find(({ key }) => key === limit.parameter)?.versions ?? [])
  const version = versions.filter(({ from, to }) => !(asOf < from) && !(to !== undefined && asOf > to))[0]
  const threshold = typeof limit === 'number' ? limit : version?.value
  if (threshold === undefined) return unknown('expired-parameter')
  const answer = Object.hasOwn(answers, rule.question) ? answers[rule.question] : undefined
  if (answer === 'dont-know' || answer === 'wont-say') return unknown(answer)
  if (answer === undefined) return unknown('not-asked')
  const decided = (yes: boolean): Leaf => ({ path, rule, truth: yes ? 'T' : 'F', because: undefined })
  if ('is' in rule) return decided(rule.is === answer)
  if ('oneOf' in rule) return decided(rule.oneOf.some((option) => option === answer))
  if ('includes' in rule) return decided((answer as string[]).indexOf(rule.includes) >= 0)
  const band = (typeof answer === 'number' ? { from: answer, to: answer } : answer) as { from?: number; to?: number }
  const canBeBelow = band.from === undefined || band.from < threshold
  const canBeAbove = band.to === undefined || band.to > threshold
  const canBeOn = (band.from === undefined || band.from <= threshold) && (band.to === undefined || band.to >= threshold)
  const canMeet = canBeOn || ('min' in rule ? canBeAbove : canBeBelow)
  const canFail = 'min' in rule ? canBeBelow : canBeAbove
  return canMeet && canFail ? unknown('too-wide') : decided(canMeet)
}

function leavesOf(rule: Rule, path: string, answers: Answers, context: Context): Leaf[] {
  const children = operands(rule)
  if (children.length === 0) return [leafOf(rule, path, answers, context)]
  return children.flatMap(([step, child]) => leavesOf(child, path + step, answers, context))
}

function decisivePaths(rule: Rule, path: string, world: World): string[] {
  const children = operands(rule)
  if (children.length === 0) return [path]
  const truth = truthOf(rule, path, world)
  const passes = ([step, child]: [string, Rule]) => {
    const childTruth = truthOf(child, path + step, world)
    if ('not' in rule) return true
    if ('all' in rule && truth === 'T') return true
    if ('any' in rule && truth === 'F') return true
    return childTruth === truth
  }
  return children.filter(passes).flatMap(([step, child]) => decisivePaths(child, path + step, world))
}

/** Tries every value of every open leaf. */
function missingOf(rule: Rule, leaves: Leaf[], world: World): string[] {
  const open = leaves.filter(({ because }) => because === 'not-asked')
  const worlds = open.reduce<World[]>(
    (all, { path }) => all.flatMap((one) => (['T', 'F', '?'] as const).map((truth) => new Map(one).set(path, truth))),
    [world],
  )
  const matters = ({ path }: Leaf) =>
    worlds.some((one) => truthOf(rule, '', new Map(one).set(path, 'T')) !== truthOf(rule, '', new Map(one).set(path, 'F')))
  const keys = open.filter(matters).flatMap((leaf) => ('question' in leaf.rule ? [leaf.rule.question] : []))
  return keys.filter((key, index) => keys.indexOf(key) === index)
}

function officersOf(rule: Rule, path: string, world: World): string[] {
  if ('officer' in rule) return [rule.officer]
  if (truthOf(rule, path, world) !== '?') return []
  const found = operands(rule).flatMap(([step, child]) => officersOf(child, path + step, world))
  return found.filter((key, index) => found.indexOf(key) === index)
}

/** What `evaluate` must return, for rules with few open leaves. */
export function referenceEvaluate(rule: Rule, answers: Answers, context: Context): Evaluation {
  const leaves = leavesOf(rule, '', answers, context)
  const told: World = new Map(leaves.map(({ path, truth }) => [path, truth]))
  const world: World = new Map(leaves.map(({ path, truth, because }) => [path, because === 'officer' ? 'T' : truth]))
  const truth = truthOf(rule, '', world)
  const decisive = decisivePaths(rule, '', world)
  return {
    verdict: truth === 'T' ? 'likely' : truth === 'F' ? 'unlikely' : 'unclear',
    findings: leaves.map((leaf) => ({
      path: leaf.path,
      finding: leaf.truth === 'T' ? 'met' : leaf.truth === 'F' ? 'unmet' : 'unknown',
      decisive: decisive.includes(leaf.path),
      ...(leaf.because && { because: leaf.because }),
    })),
    missing: truth === '?' ? missingOf(rule, leaves, world) : [],
    officers: truth === 'F' ? [] : officersOf(rule, '', told),
  }
}
