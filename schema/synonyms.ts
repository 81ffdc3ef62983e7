/** What other programs call the fields of a provider, by our name for them. */
const synonyms: Record<string, string[]> = {
  kind: ['type', 'provider', 'vendor', 'engine', 'api_type', 'npm', 'backend'],
  base_url: [
    'api_base',
    'api_url',
    'api_base_url',
    'api_host',
    'base_path',
    'endpoint',
    'url',
    'uri',
    'host',
    'server_url',
    'proxy_url',
    'openai_api_base',
  ],
  api_key: [
    'key',
    'token',
    'secret',
    'auth_token',
    'access_token',
    'bearer_token',
    'env_key',
    'api_key_env',
    'api_key_envar',
    'password',
  ],
  models: ['model', 'model_name', 'model_list', 'default_model'],
  headers: ['extra_headers', 'default_headers', 'custom_headers', 'http_headers'],
  wire: ['protocol', 'api_format', 'wire_api'],
}

/** Our field for what another program calls so, or null. Case and separators do not count. */
export function meantBy(word: string): string | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  const written = plain(word)
  const found = Object.entries(synonyms).find(([, names]) =>
    names.some((name) => plain(name) === written),
  )
  return found?.[0] ?? null
}
