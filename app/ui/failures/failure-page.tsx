import { SkipLink } from '../shell/skip-link'
import { VisitorFrame } from '../shell/visitor-frame'
import { Failure } from './failure'

/** A failure outside the frame of the pages. */
export function FailurePage() {
  return (
    <>
      <SkipLink />
      <VisitorFrame width="roomy">
        <Failure />
      </VisitorFrame>
    </>
  )
}
