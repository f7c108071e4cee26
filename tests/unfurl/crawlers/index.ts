import type { Crawler } from '../lab/crawler.ts'
import { discord } from './discord.ts'
import { facebook } from './facebook.ts'
import { google } from './google.ts'
import { imessage } from './imessage.ts'
import { instagram } from './instagram.ts'
import { line } from './line.ts'
import { linkedin } from './linkedin.ts'
import { signal } from './signal.ts'
import { slack } from './slack.ts'
import { telegram } from './telegram.ts'
import { whatsapp } from './whatsapp.ts'
import { x } from './x.ts'

/** Every platform that a link is held against. */
export const crawlers: Crawler[] = [whatsapp, facebook, instagram, x, telegram, linkedin, slack, discord, imessage, signal, line, google]
