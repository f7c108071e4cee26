/** The id of a row's element in the admin's form, from the path of a field in it: `rule.any.1.question` is in `rule-any-row-1`. */
export function rowElementId(field: string): string {
  const parts = field.split('.')
  const depth = parts[3] === 'conditions' && parts.length > 4 ? 5 : 3
  return `${parts.slice(0, depth - 1).join('-')}-row-${parts[depth - 1]}`
}
