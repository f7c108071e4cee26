'use client'
import { type ReactNode, useEffect } from 'react'
import { repairs } from './accessibility-repairs.ts'

/** Makes the admin's own screens say what they are to keyboards and screen readers, again after whatever changes on the page. */
export function AccessibleAdmin({ children }: { children: ReactNode }) {
  useEffect(() => {
    let frame = 0
    const repair = () => {
      for (const { selector, mend } of repairs) for (const element of document.querySelectorAll<HTMLElement>(selector)) mend(element)
    }
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(repair)
    })
    repair()
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [])
  return children
}
