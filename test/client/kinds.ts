import { defineKind, type Kind } from '../../keyfit.ts'

const source = { url: 'https://docs.acme.example/keys', seen: '2026-11-24' }

/** A vendor that listens on localhost, with keys that can be told. */
export const acme: Kind = defineKind({
  id: 'acme',
  name: 'Acme',
  class: 'cloud',
  about: 'A vendor for tests.',
  hosts: ['localhost'],
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'http://localhost/v1' }],
      accepts: ['/v1', '/openai/v1'],
      responses: true,
    },
  ],
  key: {
    need: 'required',
    variables: ['ACME_API_KEY'],
    shapes: [{ prefix: 'acme-', pattern: '^acme-[A-Za-z0-9]{20,}$', sure: 'documented', source }],
  },
  auth: 'bearer',
  mistakes: [],
  sources: [source],
})

/** Another vendor, whose keys Acme must not get. */
export const umbra: Kind = defineKind({
  ...acme,
  id: 'umbra',
  name: 'Umbra',
  hosts: ['api.umbra.example'],
  apis: [{ wire: 'openai', bases: [{ url: 'https://api.umbra.example/v1' }] }],
  key: {
    need: 'required',
    variables: ['UMBRA_API_KEY'],
    shapes: [{ prefix: 'umbra-', pattern: '^umbra-[A-Za-z0-9]{20,}$', sure: 'documented', source }],
  },
})

/** A server of one's own, which takes any key. */
export const anywhere: Kind = defineKind({
  ...acme,
  id: 'anywhere',
  name: 'Anywhere',
  class: 'local',
  hosts: [],
  apis: [{ wire: 'openai', bases: [], path: '/v1' }],
  key: { need: 'optional', variables: ['ANYWHERE_API_KEY'], shapes: [], fillers: ['no_key'] },
})

/** A vendor on the Anthropic wire, which on the other has no Responses API. */
export const scribe: Kind = defineKind({
  ...acme,
  id: 'scribe',
  name: 'Scribe',
  apis: [
    { wire: 'anthropic', bases: [{ url: 'http://localhost' }], accepts: [''] },
    { wire: 'openai', bases: [{ url: 'http://localhost/v1' }], auth: 'bearer' },
  ],
  key: { need: 'required', variables: ['SCRIBE_API_KEY'], shapes: [] },
  auth: 'x-api-key',
})

/** A vendor with deployments: its key in a header of its own, the version of its API in the query. */
export const deployer: Kind = defineKind({
  ...acme,
  id: 'deployer',
  name: 'Deployer',
  apis: [
    {
      wire: 'openai',
      bases: [{ url: 'http://localhost/openai/v1' }],
      accepts: ['/openai', '/openai/v1'],
    },
  ],
  key: { need: 'required', variables: ['DEPLOYER_KEY'], shapes: [] },
  auth: 'api-key',
  settings: {
    api_version: {
      type: 'string',
      about: 'The version of the API.',
      example: '2024-10-21',
      query: 'api-version',
    },
  },
})

/** Made-up keys. */
export const acmeKey: string = `acme-${'x'.repeat(24)}`
export const umbraKey: string = `umbra-${'y'.repeat(24)}`
export const plainKey: string = 'z'.repeat(32)
