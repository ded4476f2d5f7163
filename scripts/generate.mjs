import { generateClients } from './prepare.mjs'

const made = await generateClients({ say: (text) => console.error(text) })
if (!made) console.error('The database clients are current.')
