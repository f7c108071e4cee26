/** Domains that links may lead to: government, schools, fact checkers and the press. */
export const trustedDomains: string[] =
  'go.id desa.id ac.id sch.id mil.id bpjs-kesehatan.go.id lapor.go.id aduankonten.id turnbackhoax.id cekfakta.com mafindo.or.id pln.co.id baznas.go.id bankjateng.co.id bri.co.id bni.co.id posindonesia.co.id antaranews.com kompas.com kompas.id kompas.tv tempo.co detik.com cnnindonesia.com cnbcindonesia.com liputan6.com okezone.com tribunnews.com republika.co.id suaramerdeka.com solopos.com rri.co.id tvri.go.id kontan.co.id bisnis.com jawapos.com merdeka.com suara.com idntimes.com poskota.co.id disway.id docs.google.com forms.gle maps.app.goo.gl goo.gl/maps youtube.com instagram.com facebook.com play.google.com apps.apple.com who.int unicef.org un.org wikipedia.org'.split(
    ' ',
  )

/** Shorteners and cheap endings that fraud prefers. */
export const riskyDomains: string[] =
  'bit.ly s.id tinyurl.com cutt.ly t.co goo.gl is.gd rb.gy shorturl.at ow.ly linktr.ee lynk.id heylink.me t.me chat.whatsapp.com my.id web.id xyz top site online click link live shop store club vip icu cc tk ml ga cf gq buzz cam rest bond lol fun cyou sbs space biz blogspot.com wordpress.com weebly.com wixsite.com web.app firebaseapp.com vercel.app netlify.app pages.dev github.io herokuapp.com glitch.me'.split(
    ' ',
  )
