import { Outlet } from '@remix-run/react'
import { Failure } from '~/ui/failures/failure'

/** Keeps the frame around a page that cannot be shown. */
export default function FailureFrame() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <Failure />
}
