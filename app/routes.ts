import type { RouteConfig } from '@remix-run/route-config'
import { index, layout, route } from '@remix-run/route-config'

export default [
  layout('routes/shell/route.tsx', [
    layout('routes/shell/failure-frame.tsx', [
      index('routes/overview/route.tsx'),
      route('indstillinger', 'routes/settings/route.tsx'),
      route('indstillinger/konto', 'routes/settings-account/route.tsx'),
      route('indstillinger/totrinslogin', 'routes/settings-second-factor/route.tsx'),
      route('indstillinger/brugere/:membershipId', 'routes/settings-user/route.tsx'),
      route('import', 'routes/import/route.tsx'),
      route('import/:draftId', 'routes/import-draft/route.tsx'),
    ]),
  ]),
  route('login', 'routes/login/route.tsx'),
  route('kom-i-gang', 'routes/kom-i-gang/route.tsx'),
  route('invitation/:token', 'routes/invitation/route.tsx'),
  route('adgangskode/:token', 'routes/adgangskode/route.tsx'),
  route('log-ud', 'routes/log-ud/route.tsx'),
  route('sprog', 'routes/sprog/route.tsx'),
  route('import/:draftId/problemer', 'routes/import-problems/route.tsx'),
  route('eksport/:format', 'routes/export/route.tsx'),
  route('*', 'routes/not-found/route.tsx'),
] satisfies RouteConfig
