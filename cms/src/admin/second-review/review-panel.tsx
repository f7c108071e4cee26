'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { OpenReview } from '../../second-review/open-reviews.ts'
import { ReviewItem } from './review-item.tsx'
import './second-review.css'

/** Beside a clarification: whether another editor still has to look at it; nothing when none has to. */
export function ReviewPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [open, setOpen] = useState<OpenReview[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `lastUpdateTime` asks again right after a save
  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const reviews = id === undefined ? [] : await readOpen(String(id))
      if (!isOver) setOpen(reviews)
    }
    ask()
    return () => {
      isOver = true
    }
  }, [id, lastUpdateTime])
  if (open.length === 0) return null
  return (
    <section className="ruang-reviews">
      {open.map((review) => (
        <ReviewItem key={review.id} review={review} now={new Date().toISOString()} />
      ))}
    </section>
  )
}

async function readOpen(clarification: string): Promise<OpenReview[]> {
  try {
    const response = await fetch(`/api/second-reviews/open?clarification=${encodeURIComponent(clarification)}`, { credentials: 'include' })
    return response.ok ? ((await response.json()) as OpenReview[]) : []
  } catch {
    // offline: the dashboard shows it too
    return []
  }
}
