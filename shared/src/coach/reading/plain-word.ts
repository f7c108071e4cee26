const short =
  'yg:yang tdk:tidak tak:tidak gk:tidak ga:tidak gak:tidak nggak:tidak ngga:tidak enggak:tidak engga:tidak kagak:tidak ndak:tidak utk:untuk dgn:dengan dlm:dalam bs:bisa bsa:bisa hny:hanya cuma:hanya cuman:hanya cm:hanya dpt:dapat dapet:dapat trima:terima nerima:menerima pst:pasti psti:pasti org:orang wrg:warga klg:keluarga kasian:kasihan kesian:kasihan ksian:kasihan kesihan:kasihan sdh:sudah udah:sudah udh:sudah krg:kurang kurg:kurang sgt:sangat smua:semua semuanya:semua slrh:seluruh tsb:tersebut katany:katanya ktnya:katanya kbrnya:kabarnya auto:otomatis nunggu:menunggu nungguin:menunggu lihat:melihat liat:melihat ngelihat:melihat ngeliat:melihat bgt:banget kpd:kepada kalo:kalau klo:kalau klu:kalau lngsung:langsung lgsg:langsung misqueen:miskin'
const written = new Map(short.split(' ').map((pair) => pair.split(':') as [string, string]))
const stretched = /([a-z])\1{2,}/g
const special = /([a-z])\1\1|[-2]/
const ended = /^(\p{L}{2,})-(?:nya|lah|ku|mu|pun)$/u
const doubled = /^(\p{L}{3,})2(?:nya)?$/u

function singleOf(lower: string): string {
  const half = lower.indexOf('-')
  if (half > 0 && lower.startsWith(lower.slice(0, half), half + 1)) return lower.slice(half + 1)
  return doubled.exec(lower)?.[1] ?? ended.exec(lower)?.[1] ?? lower
}

/** A word without its shortening: `tidak` for `tak`. */
export const inFull = (word: string): string => written.get(word) ?? word

/** A word as lists have it: `orang` for `orang-orang` and `org2`, `tidak` for `gak`, `sedih` for `sedihhh`, `dtks` for `dtks-nya`. */
export function plainWord(lower: string): string {
  return inFull(special.test(lower) ? singleOf(lower.replace(stretched, '$1')) : lower)
}

/** Words that stand between those of a phrase and change nothing: "pasti *segera* cair", "orang *sangat* miskin". */
export const fillers: ReadonlySet<string> = new Set(
  'akan bakal segera langsung sangat amat begitu benar-benar sungguh memang kok ya sih deh dong lho juga paling makin semakin kian terus selalu banget sekali'.split(
    ' ',
  ),
)
