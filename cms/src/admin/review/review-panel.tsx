'use client'

/** In the sidebar of a document: its state, who acts next, the buttons of the review. */
export function ReviewPanel() {
  return <section />
}
