import type { FactSource } from './kind.ts'

/** Variables that a build tool copies into what every visitor downloads, by how they begin. */
export interface PublicVariables {
  prefix: string
  tool: string
  source: FactSource
}

export const publicVariables: PublicVariables[] = [
  {
    prefix: 'NEXT_PUBLIC_',
    tool: 'Next.js',
    source: {
      url: 'https://nextjs.org/docs/app/guides/environment-variables',
      seen: '2026-11-26',
    },
  },
  {
    prefix: 'VITE_',
    tool: 'Vite',
    source: { url: 'https://vite.dev/guide/env-and-mode', seen: '2026-11-26' },
  },
  {
    prefix: 'REACT_APP_',
    tool: 'Create React App',
    source: {
      url: 'https://create-react-app.dev/docs/adding-custom-environment-variables/',
      seen: '2026-11-26',
    },
  },
  {
    prefix: 'NUXT_PUBLIC_',
    tool: 'Nuxt',
    source: { url: 'https://nuxt.com/docs/guide/going-further/runtime-config', seen: '2026-11-26' },
  },
  {
    prefix: 'EXPO_PUBLIC_',
    tool: 'Expo',
    source: {
      url: 'https://docs.expo.dev/guides/environment-variables/',
      seen: '2026-11-26',
    },
  },
  {
    prefix: 'VUE_APP_',
    tool: 'Vue CLI',
    source: { url: 'https://cli.vuejs.org/guide/mode-and-env.html', seen: '2026-11-26' },
  },
  {
    prefix: 'GATSBY_',
    tool: 'Gatsby',
    source: {
      url: 'https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/',
      seen: '2026-11-26',
    },
  },
  {
    prefix: 'STORYBOOK_',
    tool: 'Storybook',
    source: {
      url: 'https://storybook.js.org/docs/configure/environment-variables',
      seen: '2026-11-26',
    },
  },
  {
    prefix: 'PLASMO_PUBLIC_',
    tool: 'Plasmo',
    source: { url: 'https://docs.plasmo.com/framework/env', seen: '2026-11-26' },
  },
  {
    prefix: 'NX_PUBLIC_',
    tool: 'Nx',
    source: {
      url: 'https://app.unpkg.com/@nx/webpack@21.4.1/files/src/utils/get-client-environment.js',
      seen: '2026-11-26',
    },
  },
  {
    prefix: 'PUBLIC_',
    tool: 'SvelteKit or Astro',
    source: {
      url: 'https://docs.astro.build/en/guides/environment-variables/',
      seen: '2026-11-26',
    },
  },
]
