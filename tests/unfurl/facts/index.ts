import { discordFacts } from './discord.ts'
import { facebookFacts } from './facebook.ts'
import type { Fact } from './fact.ts'
import { googleFacts } from './google.ts'
import { imessageFacts } from './imessage.ts'
import { instagramFacts } from './instagram.ts'
import { lineFacts } from './line.ts'
import { linkedinFacts } from './linkedin.ts'
import { signalFacts } from './signal.ts'
import { slackFacts } from './slack.ts'
import { telegramFacts } from './telegram.ts'
import { whatsappFacts } from './whatsapp.ts'
import { xFacts } from './x.ts'

/** What is known of each platform, by its name. */
export const factsOf: Record<string, Fact[]> = {
  WhatsApp: whatsappFacts,
  Facebook: facebookFacts,
  Instagram: instagramFacts,
  X: xFacts,
  Telegram: telegramFacts,
  LinkedIn: linkedinFacts,
  Slack: slackFacts,
  Discord: discordFacts,
  iMessage: imessageFacts,
  Signal: signalFacts,
  LINE: lineFacts,
  Google: googleFacts,
}
