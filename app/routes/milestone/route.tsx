import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { missing, pageContext } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { findActivityOfMilestone } from '~/usecases/milestones/milestones-of-activity.server'

/** A milestone stands on the page of its activity. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'read', 'milestone')
  const activityId = await findActivityOfMilestone(page, { id: params.id! })
  if (activityId === null) throw missing('milestone')
  return redirect(`/aktiviteter/${activityId}#milepaele`)
}
