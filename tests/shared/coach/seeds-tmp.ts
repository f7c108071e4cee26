import { reviewPiece, reviewText, wordLists } from '@ruang-solusi/shared/coach'
import { contentTypeNames } from '@ruang-solusi/shared/content'
import { exampleParameters, examplePersonas, exampleQuestions, exampleSettings, examples } from '@ruang-solusi/shared/examples'
const numbers = [...examples.agency.flatMap(a=>a.places), exampleSettings].flatMap(({phone,whatsapp}:any)=>[phone,whatsapp]).filter(Boolean)
const lists = {...wordLists, officialNumbers: numbers as string[]}
const counts: Record<string, number> = {}
const want = process.argv[2]
const show=(where:string, fs:any[], text?:string)=>{ for (const f of fs){ const k=f.severity+' '+f.check; counts[k]=(counts[k]??0)+1; if(f.severity==='must'||want===f.check||want==='all') console.log(f.severity,f.check,where,f.field??'', '|', f.message, text? '| '+text.slice(f.start,f.end):'') } }
for (const type of contentTypeNames) for (const e of examples[type] as any[]) show(type+' '+e.slug, reviewPiece({type, ...e}, lists))
const walk=(v:any, at:string)=>{ if(typeof v==='string') show(at, reviewText(v,lists), v); else if (v&&typeof v==='object') { if('id' in v && typeof v.id==='string' && ('jv' in v || 'en' in v || Object.keys(v).length===1)) return show(at, reviewText(v.id,lists), v.id); for (const [k,i] of Object.entries(v)) walk(i, at+'/'+k)} else if (typeof v==='function') { try { walk(v('PKH', 3, 'x'), at) } catch {} } }
walk(exampleQuestions,'questions'); walk(exampleParameters,'parameters'); walk(examplePersonas,'personas'); walk(exampleSettings,'settings')
import { readdirSync } from 'node:fs'
for (const f of readdirSync('/work/main/site/src/messages')) { try { walk(await import('/work/main/site/src/messages/'+f), 'messages/'+f) } catch(e:any){ console.log('skip',f,e.message.slice(0,100)) } }
console.log(counts)
