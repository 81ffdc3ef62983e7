import type { Plugin } from 'rolldown'

/**
 * Lets unplugin be bundled: it asks for one of its packages when it runs, which here has to be named.
 * Its loaders, which it finds as files beside it, are not needed: plugin/ serves no module through them.
 */
export function bundledUnplugin(): Plugin {
  return {
    name: 'bundled-unplugin',
    transform: {
      filter: { id: /unplugin[\\/]dist[\\/]index\.mjs$/ },
      handler(code) {
        const asked = '__require("webpack-virtual-modules")'
        if (!code.includes(asked)) throw new Error('unplugin no longer asks for its package so')
        return `import virtualModules from 'webpack-virtual-modules'\n${code.replaceAll(asked, 'virtualModules')}`
      },
    },
  }
}
