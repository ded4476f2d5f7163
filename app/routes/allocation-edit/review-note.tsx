import { useEffect, useRef } from 'react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Note } from '~/ui/primitives/note'
import type { AllocationReview } from '~/usecases/allocations/review-allocation.server'

/** A review with the amount, as it was typed, that it is of. */
export type ShownReview = Omit<AllocationReview, 'ok'> & { amount: string }

/** What the allocation does to the grant's caps and threshold. Sending the form again saves it knowingly. */
export function ReviewNote({ review }: { review: ShownReview }) {
  const { money, codes } = useWords()
  const words = money.review
  const formats = useFormats()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [review])
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Note title={words.title}>
        {review.caps.map((cap) => (
          <p key={cap.costKind}>
            {words.cap(
              codes.costKind[cap.costKind],
              formats.kroner(cap.spent),
              formats.kroner(cap.cap),
              formats.kroner(cap.over),
            )}
          </p>
        ))}
        {review.change && (
          <p>
            {words.change(
              formats.kroner(review.change.moved),
              formats.kroner(review.change.limit),
              formats.day(review.change.day),
            )}
          </p>
        )}
      </Note>
      <input type="hidden" name="bekraeftet" value={review.amount} />
    </div>
  )
}
