import { readFileSync } from 'node:fs'
import { scoresOf } from '/work/main/tests/shared/coach/measure.ts'
const corpus = JSON.parse(readFileSync('/work/main/tests/shared/coach/corpus.json','utf8'))
const which = process.argv[2]
const detail = process.argv[3] !== 'brief'
for (const s of scoresOf(corpus.filter((x:any)=>x.set===which))) {
  console.log(s.check.padEnd(18), 'hits',s.hits,'P',s.precision.toFixed(2),'R',s.recall.toFixed(2))
  if(detail){ for(const t of s.missed) console.log('     MISSED',t); for (const t of s.wrong) console.log('     WRONG ',t) }
}
