const titles: Record<string, string> = { all: 'Harus memenuhi semua', any: 'Cukup salah satu', except: 'Kecuali bila' }

/** A place of the form as editors count rows: `rule.any.1` is "Cukup salah satu, baris 2", inside a group ", syarat 1" follows. */
export function sayPlace(field: string): string {
  const [, box = '', row, inner, condition] = field.split('.')
  if (row === undefined) return titles[box] ?? 'Syaratnya'
  const place = `${titles[box] ?? box}, baris ${Number(row) + 1}`
  return inner === 'conditions' && condition !== undefined ? `${place}, syarat ${Number(condition) + 1}` : place
}
