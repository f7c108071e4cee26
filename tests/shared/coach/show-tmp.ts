import { readFileSync } from 'node:fs'
import { reviewText } from '@ruang-solusi/shared/coach'
for (const line of readFileSync(process.argv[2]!, 'utf8').split('\n')) {
  if(!line) continue
  const fs = reviewText(line)
  console.log(fs.length ? '✗' : '✓', line)
  for (const f of fs) console.log('      ', f.severity, f.check, '«'+line.slice(f.start,f.end).slice(0,60)+'»')
}
