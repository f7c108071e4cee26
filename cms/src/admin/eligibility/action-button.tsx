'use client'
import { Button } from '@payloadcms/ui'

type Props = {
  label: string
  /** What it acts on, for those who hear the button without its surroundings. */
  about?: string
  isMain?: boolean
  isDisabled?: boolean
  onClick: () => void
}

/** A small button inside the workbench; it never sends the form. */
export function ActionButton({ label, about, isMain = false, isDisabled = false, onClick }: Props) {
  return (
    <Button
      size="small"
      margin={false}
      buttonStyle={isMain ? 'primary' : 'secondary'}
      disabled={isDisabled}
      onClick={onClick}
      {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
    >
      {label}
    </Button>
  )
}
