import type { RouteConfig } from '@remix-run/route-config'
import { index, route } from '@remix-run/route-config'

export default [
  index('routes/overview/route.tsx'),
  route('*', 'routes/not-found/route.tsx'),
] satisfies RouteConfig
