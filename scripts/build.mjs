import { orExplain, prepare } from './prepare.mjs'

await orExplain(prepare({ withDevelopmentTools: false, withBuild: true, say: (text) => console.error(text) }))
