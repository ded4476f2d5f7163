import { orExplain, prepare } from './prepare.mjs'

await orExplain(
  prepare({ withDevelopmentTools: false, withBuild: false, say: (text) => console.error(text) }),
)
