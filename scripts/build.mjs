import { buildApplication, checkNode, generateClients, installPackages } from './prepare.mjs'

const say = (text) => process.stderr.write(`${text}\n`)
checkNode()
await installPackages({ withDevelopmentTools: false, say })
await generateClients({ say })
if (!(await buildApplication({ say }))) say('The build is current.')
