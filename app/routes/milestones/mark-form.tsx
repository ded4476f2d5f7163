import { Form } from '@remix-run/react'
import type { MilestoneStatus } from '~/domain/milestones/milestone'
import { useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'

interface MarkFormProps {
  milestone: { id: string; title: string }
  /** What the button makes it: reached, or what it was before. */
  status: MilestoneStatus
  /** The page to come back to. */
  back: string
  /** In the status bar, which has buttons of its own. */
  isPlain?: boolean
}

/** One press: reached today, or not after all. */
export function MarkForm({ milestone, status, back, isPlain = false }: MarkFormProps) {
  const words = useWords().milestones
  const isDone = status === 'done'
  const label = isDone ? words.reach : words.reopen
  return (
    <Form method="post" action={`/milepaele/${milestone.id}/naaet`} preventScrollReset>
      <input type="hidden" name="status" value={status} />
      <input type="hidden" name="back" value={back} />
      {isPlain ? (
        <button type="submit">{label}</button>
      ) : (
        <Button
          small
          kind={isDone ? 'plain' : 'quiet'}
          icon={isDone ? 'check' : 'undo'}
          aria-label={isDone ? words.reachNamed(milestone.title) : words.reopenNamed(milestone.title)}
        >
          {label}
        </Button>
      )}
    </Form>
  )
}
