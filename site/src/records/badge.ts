import type { Content } from '@ruang-solusi/shared/content'
import { statusBadge } from '@ruang-solusi/shared/programme-status'
import type { PageContext } from './context.ts'

/** A pill; its tone says at a glance what its words say. */
export type Badge = { text: string; tone: 'go' | 'wait' | 'stop' | 'story' | 'false' }

const statusTones = { open: 'go', upcoming: 'wait', closed: 'stop', 'not-here': 'stop' } as const
const noticeTones = { current: 'go', upcoming: 'wait', past: 'stop' } as const

/** Whether and how one gets in, from status and entry route. */
export const programmeBadge = ({ status, route }: Content<'programme'>, { locale }: PageContext): Badge => ({
  text: statusBadge(status, route, locale),
  tone: statusTones[status.state],
})

/** Whether it is still to come. */
export const noticeBadge = ({ state }: Content<'notice'>, { messages }: PageContext): Badge => ({
  text: messages.notice.states[state],
  tone: noticeTones[state],
})

/** Whether it is one person's story or several in one. */
export const storyBadge = ({ composed }: Content<'story'>, { messages }: PageContext): Badge => ({
  text: composed ? messages.story.composed : messages.story.badge,
  tone: 'story',
})
