/** Everything that the SDKs, in one version or another, look up in the environment. */
export function poison(stray: string): Record<string, string> {
  const address = `${stray}/stray/v1`
  return {
    OPENAI_API_KEY: 'POISON-OPENAI_API_KEY',
    OPENAI_ADMIN_KEY: 'POISON-OPENAI_ADMIN_KEY',
    OPENAI_BASE_URL: address,
    OPENAI_API_BASE: address,
    OPENAI_ORG_ID: 'POISON-OPENAI_ORG_ID',
    OPENAI_ORGANIZATION: 'POISON-OPENAI_ORGANIZATION',
    OPENAI_PROJECT_ID: 'POISON-OPENAI_PROJECT_ID',
    OPENAI_CUSTOM_HEADERS:
      'Authorization: Bearer POISON-CUSTOM\napi-key: POISON-CUSTOM\nX-Stray: POISON-CUSTOM\nCookie: POISON-CUSTOM',
    OPENAI_WEBHOOK_SECRET: 'POISON-OPENAI_WEBHOOK_SECRET',
    OPENAI_API_VERSION: 'POISON-OPENAI_API_VERSION',
    OPENAI_LOG: 'debug',
    DEBUG: 'true',
    AZURE_OPENAI_API_KEY: 'POISON-AZURE_OPENAI_API_KEY',
    AZURE_OPENAI_ENDPOINT: stray,
    AZURE_OPENAI_AD_TOKEN: 'POISON-AZURE_OPENAI_AD_TOKEN',
    AWS_BEARER_TOKEN_BEDROCK: 'POISON-AWS_BEARER_TOKEN_BEDROCK',
    AWS_BEDROCK_BASE_URL: address,
    AWS_REGION: 'POISON-AWS_REGION',
    AWS_DEFAULT_REGION: 'POISON-AWS_DEFAULT_REGION',
    GOOGLE_CLOUD_PROJECT: 'POISON-GOOGLE_CLOUD_PROJECT',
    GOOGLE_CLOUD_LOCATION: 'POISON-GOOGLE_CLOUD_LOCATION',
    ANTHROPIC_API_KEY: 'POISON-ANTHROPIC_API_KEY',
    ANTHROPIC_AUTH_TOKEN: 'POISON-ANTHROPIC_AUTH_TOKEN',
    ANTHROPIC_BASE_URL: stray,
    ANTHROPIC_CUSTOM_HEADERS: 'Authorization: Bearer POISON-CUSTOM\nX-Stray: POISON-CUSTOM',
    AI_GATEWAY_API_KEY: 'POISON-AI_GATEWAY_API_KEY',
    HTTP_PROXY: stray,
    HTTPS_PROXY: stray,
    ALL_PROXY: stray,
    http_proxy: stray,
    https_proxy: stray,
    all_proxy: stray,
  }
}

/** The headers that an SDK and `fetch` set for themselves. */
export const known: RegExp =
  /^(?:host|connection|accept|accept-encoding|accept-language|sec-fetch-mode|content-length|content-type|user-agent|x-stainless-[a-z-]+|transfer-encoding)$/
