import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface DialogProps {
  trigger: ReactNode
  title: string
  /** The consequence in words. */
  description: ReactNode
  /** The buttons; the last one repeats the verb of the trigger. */
  children: ReactNode
}

/**
 * For what others see or cannot be undone. Without JavaScript the trigger has to lead to a page that asks the
 * same question, so give it a link or a form of its own.
 */
export function Dialog({ trigger, title, description, children }: DialogProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Overlay className="dialog-overlay" />
        <Radix.Content className="dialog">
          <Radix.Title asChild>
            <h2>{title}</h2>
          </Radix.Title>
          <Radix.Description asChild>
            <div>{description}</div>
          </Radix.Description>
          <div className="acts">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

export const DialogClose = Radix.Close
